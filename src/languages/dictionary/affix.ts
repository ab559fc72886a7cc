/** One way of an affix class to change a word; `continuation` names classes that the result may take. */
export type Affix = {
  readonly strip: string;
  readonly add: string;
  readonly continuation: readonly string[];
  readonly fits: RegExp | null;
};

/** Affixes under one flag. `crosses`: a prefix and a suffix of such classes may stand on one word. */
export type AffixClass = { readonly side: 'PFX' | 'SFX'; readonly crosses: boolean; readonly affixes: Affix[] };

/** What of a Hunspell `.aff` file matters for accepting words (man 5 hunspell). */
export type AffixFile = {
  readonly classes: ReadonlyMap<string, AffixClass>;
  readonly split: (flags: string) => readonly string[];
  /** Flags with a meaning of their own: KEEPCASE, NEEDAFFIX, FORBIDDENWORD, ONLYINCOMPOUND. */
  readonly named: ReadonlyMap<string, string>;
  /** BREAK patterns; Hunspell's own where the file gives none. */
  readonly breaks: readonly string[];
  /** ICONV: characters to read as others. */
  readonly inputs: readonly (readonly [from: string, to: string])[];
  /** COMPOUNDRULE patterns over flags. */
  readonly compounds: readonly string[];
};

const defaultBreaks = ['-', '^-', '-$'];
const namedFlags = /^(KEEPCASE|NEEDAFFIX|FORBIDDENWORD|ONLYINCOMPOUND)$/;

const single = (flags: string): readonly string[] => [...flags];
const long = (flags: string): readonly string[] => flags.match(/../gu) ?? [];

function affixOf(fields: readonly string[], split: AffixFile['split']): Affix {
  const [side = '', , strip = '0', given = '0', condition = '.'] = fields;
  const [add = '', continuation = ''] = given.split('/');
  const pattern = side === 'SFX' ? `(?:${condition})$` : `^(?:${condition})`;
  return {
    strip: strip === '0' ? '' : strip,
    add: add === '0' ? '' : add,
    continuation: split(continuation),
    fits: condition === '.' ? null : new RegExp(pattern, 'u'),
  };
}

function readAffix(fields: readonly string[], classes: Map<string, AffixClass>, split: AffixFile['split']): void {
  const [side, flag = '', crosses] = fields;
  const known = classes.get(flag);
  if (known !== undefined) known.affixes.push(affixOf(fields, split));
  else classes.set(flag, { side: side === 'PFX' ? 'PFX' : 'SFX', crosses: crosses === 'Y', affixes: [] });
}

/** Reads a `.aff` file. Unknown directives are ignored: those of suggestions do not change verdicts. */
export function readAffixFile(text: string): AffixFile {
  const split = /^FLAG long/m.test(text) ? long : single;
  const classes = new Map<string, AffixClass>();
  const named = new Map<string, string>();
  const lists = { BREAK: [] as string[], ICONV: [] as string[], COMPOUNDRULE: [] as string[] };
  for (const line of text.split(/\r?\n/u)) {
    const fields = line.trim().split(/\s+/u);
    const [directive = '', value = ''] = fields;
    if (directive === 'PFX' || directive === 'SFX') readAffix(fields, classes, split);
    else if (namedFlags.test(directive)) named.set(directive, value);
    else if (directive in lists) lists[directive as keyof typeof lists].push(fields.slice(1).join(' '));
  }
  return {
    classes,
    split,
    named,
    breaks: lists.BREAK.length === 0 ? defaultBreaks : lists.BREAK.slice(1),
    inputs: lists.ICONV.slice(1).map((pair) => {
      const [from = '', to = ''] = pair.split(' ');
      return [from, to] as const;
    }),
    compounds: lists.COMPOUNDRULE.slice(1),
  };
}
