import parse from 'css-tree/parser';

/** One declaration of a style sheet or of a `style` attribute, in lower case; functions are words too: `rgb(10,92,74)`. */
export type Declaration = { readonly property: string; readonly words: readonly string[] };

/** What css-tree gives of a value that interests us here. */
type Node = {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | Value;
  readonly unit?: string;
  readonly children?: Iterable<Node>;
};
type Value = { readonly children?: Iterable<Node> };
type Parsed = Node & { readonly property?: string; readonly block?: Tree; readonly children?: Iterable<Parsed> };
type Tree = { readonly children?: Iterable<Parsed> };

/** Functions inside functions that are still written out (ours). */
const deepest = 4;

/** A node as it is written; empty where it is of no interest. */
function written({ type, name, value, unit, children }: Node, depth = 0): string {
  if (type === 'Hash') return `#${String(value).toLowerCase()}`;
  if (type === 'Percentage') return `${String(value)}%`;
  if (type === 'Function') {
    const inner = depth < deepest ? [...(children ?? [])].map((node) => written(node, depth + 1)).join('') : '';
    return `${name?.toLowerCase()}(${inner})`;
  }
  if (name !== undefined) return name.toLowerCase();
  if (typeof value !== 'string') return '';
  return type === 'Url' ? `url(${value})` : `${value.toLowerCase()}${unit ?? ''}`;
}

function wordsOf(value: string | Value | undefined): readonly string[] {
  if (value === undefined || typeof value === 'string') return [];
  return [...(value.children ?? [])].map((node) => written(node)).filter((word) => word !== '' && word !== ',');
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
