import parse from 'css-tree/parser';

/** One declaration of a style sheet or of a `style` attribute, in lower case. */
export type Declaration = { readonly property: string; readonly words: readonly string[] };

/** What css-tree gives of a value that interests us here. */
type Node = { readonly type: string; readonly name?: string; readonly value?: string | Value };
type Value = { readonly children?: Iterable<Node> };
type Parsed = Node & { readonly property?: string; readonly block?: Tree; readonly children?: Iterable<Parsed> };
type Tree = { readonly children?: Iterable<Parsed> };

function wordsOf(value: string | Value | undefined): readonly string[] {
  if (value === undefined || typeof value === 'string') return [];
  const words: string[] = [];
  for (const { type, name, value: own } of value.children ?? []) {
    if (type === 'Hash') words.push(`#${String(own).toLowerCase()}`);
    else if (type === 'String' && typeof own === 'string') words.push(own.toLowerCase());
    else if (name !== undefined) words.push(name.toLowerCase());
  }
  return words;
}

function* declarationsOf(tree: Tree): Generator<Declaration> {
  for (const node of tree.children ?? []) {
    if (node.type === 'Declaration' && node.property !== undefined) {
      yield { property: node.property.toLowerCase(), words: wordsOf(node.value) };
    } else if (node.block) yield* declarationsOf(node.block);
  }
}

/** The declarations of a `style` attribute or of a whole sheet; what a browser would skip is skipped. */
export function declarations(css: string, context: 'declarationList' | 'stylesheet'): readonly Declaration[] {
  return [...declarationsOf(parse(css, { context, positions: false }) as unknown as Tree)];
}
