/** Where the values of a JSON text stand: line numbers from 1, by path (`["Lumélia","palette",0]` as JSON). */
export type JsonLines = (path: readonly PropertyKey[]) => number;

/** One token of JSON: a string, a mark, or a run of anything else but white space. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu;

/** A container that is open: the key or index of its next value. */
type Open = { readonly list: boolean; key: string | number; expectsKey: boolean };

/** Follows a valid JSON text from value to value and calls back with the path and the offset of each. */
function walk(text: string, visit: (path: readonly PropertyKey[], offset: number) => void): void {
  const open: Open[] = [];
  const path = (): PropertyKey[] => open.map(({ key }) => key);
  for (const { 0: word, index } of text.matchAll(token)) {
    const inside = open.at(-1);
    if (word === '{' || word === '[') {
      visit(path(), index);
      open.push({ list: word === '[', key: word === '[' ? 0 : '', expectsKey: word === '{' });
    } else if (word === '}' || word === ']') open.pop();
    else if (word === ',' && inside?.list) inside.key = Number(inside.key) + 1;
    else if (word === ',' && inside !== undefined) inside.expectsKey = true;
    else if (inside?.expectsKey) {
      inside.key = JSON.parse(word) as string;
      inside.expectsKey = false;
      visit(path(), index);
    } else if (word !== ':') visit(path(), index);
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Finds the line of any path of a valid JSON text; of a path that is not there, that of the nearest above it. */
export function jsonLines(text: string): JsonLines {
  const offsets = new Map<string, number>();
  walk(text, (path, offset) => offsets.set(JSON.stringify(path), offset));
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = offsets.get(JSON.stringify(path.slice(0, length)));
      if (offset !== undefined) return lineAt(text, offset);
    }
    return 1;
  };
}

/** The line that a JSON syntax error names, where it names a place. */
export function lineOfSyntaxError(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? text.split('\n').length : lineAt(text, Number(position));
}
