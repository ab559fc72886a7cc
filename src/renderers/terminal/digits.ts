/** Figures three lines high, for the one number that a report is about. */
const shapes: Readonly<Record<string, readonly [top: string, middle: string, bottom: string]>> = {
  '0': ['┏━┓', '┃ ┃', '┗━┛'],
  '1': [' ┓ ', ' ┃ ', ' ┻ '],
  '2': ['┏━┓', '┏━┛', '┗━━'],
  '3': ['━━┓', ' ━┫', '━━┛'],
  '4': ['╻ ╻', '┗━┫', '  ╹'],
  '5': ['┏━━', '┗━┓', '━━┛'],
  '6': ['┏━━', '┣━┓', '┗━┛'],
  '7': ['━━┓', '  ┃', '  ╹'],
  '8': ['┏━┓', '┣━┫', '┗━┛'],
  '9': ['┏━┓', '┗━┫', '━━┛'],
  ',': [' ', ' ', '╻'],
  '.': [' ', ' ', '▪'],
};

/** A number in large figures, three lines of the same width; characters without a shape are left out. */
export function largeFigures(number: string): readonly [string, string, string] {
  const drawn = [...number].flatMap((character) => shapes[character] ?? []);
  const line = (row: number) => drawn.filter((_, index) => index % 3 === row).join(' ');
  return [line(0), line(1), line(2)];
}
