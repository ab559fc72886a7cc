import { declaration, main } from './xml.ts';

type Format = {
  /** Number format: one that every spreadsheet has, or one of `formats`. */
  readonly number?: number;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly align?: string;
};

/** Number formats beside those that every spreadsheet has; their numbers begin at 164 by convention of the format. */
const formats = ['0.0', '0.0%', '0.00', 'yyyy-mm-dd', 'yyyy-mm-dd hh:mm:ss'] as const;
const own = (format: (typeof formats)[number]): number => 164 + formats.indexOf(format);
/** `#,##0`. */
const grouped = 3;
const [body, bold, title, section, quiet] = [0, 1, 2, 3, 4];

/** How cells look, by what they hold; the order is that of the file. */
const looks = {
  text: { align: '<alignment vertical="top"/>' },
  header: { font: bold, fill: 2, border: 1, align: '<alignment horizontal="center" vertical="center" wrapText="1"/>' },
  title: { font: title },
  headline: { font: title, number: own('0.0'), align: '<alignment horizontal="center"/>' },
  section: { font: section, border: 1 },
  label: { font: bold, align: '<alignment vertical="top" wrapText="1"/>' },
  wrapped: { align: '<alignment vertical="top" wrapText="1"/>' },
  note: { font: quiet, align: '<alignment vertical="top" wrapText="1"/>' },
  flag: { align: '<alignment horizontal="center" vertical="top"/>' },
  count: { number: grouped, align: '<alignment vertical="top"/>' },
  mark: { number: own('0.0'), align: '<alignment vertical="top"/>' },
  share: { number: own('0.0%'), align: '<alignment vertical="top"/>' },
  decimal: { number: own('0.00'), align: '<alignment vertical="top"/>' },
  day: { number: own('yyyy-mm-dd'), align: '<alignment horizontal="left" vertical="top"/>' },
  instant: { number: own('yyyy-mm-dd hh:mm:ss'), align: '<alignment horizontal="left" vertical="top"/>' },
} as const satisfies Readonly<Record<string, Format>>;

/** A look by its name. */
export type Style = keyof typeof looks;

const order = Object.keys(looks) as readonly Style[];
const numbers = new Map(order.map((style, index) => [style, index]));

/**
 * The number of a style in the file. A guarded cell is one that a spreadsheet must keep as text even when somebody
 * edits it: it shows no more than the others, but what begins like a formula stays a text.
 */
export function styleNumber(style: Style, guarded = false): number {
  return (numbers.get(style) ?? 0) + (guarded ? order.length : 0);
}

const colour = (rgb: string): string => `<color rgb="FF${rgb}"/>`;
const fonts = [
  `<font><sz val="11"/>${colour('000000')}<name val="Calibri"/><family val="2"/></font>`,
  `<font><b/><sz val="11"/>${colour('000000')}<name val="Calibri"/><family val="2"/></font>`,
  `<font><b/><sz val="18"/>${colour('1F3A5F')}<name val="Calibri"/><family val="2"/></font>`,
  `<font><b/><sz val="13"/>${colour('1F3A5F')}<name val="Calibri"/><family val="2"/></font>`,
  `<font><i/><sz val="11"/>${colour('595959')}<name val="Calibri"/><family val="2"/></font>`,
];
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  `<fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/><bgColor indexed="64"/></patternFill></fill>`,
];
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border><left/><right/><top/><bottom style="thin">${colour('7F9DB9')}</bottom><diagonal/></border>`,
];

function formatXml(format: Format, guarded: boolean): string {
  const { number = 0, font = body, fill = 0, border = 0, align = '' } = format;
  const ids = `numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return `<xf ${ids}${guarded ? ' quotePrefix="1"' : ''} ${applied}>${align}</xf>`;
}

const list = (tag: string, items: readonly string[]): string =>
  `<${tag} count="${items.length}">${items.join('')}</${tag}>`;

/** A row that stands on too few exchanges: the only conditional look that is no scale. */
const small = `<dxf><font><i/>${colour('7F7F7F')}</font></dxf>`;

/** `xl/styles.xml`: every look twice, as it is and guarded. */
export function stylesXml(): string {
  const all = [false, true].flatMap((guarded) => order.map((style) => formatXml(looks[style], guarded)));
  const numbered = formats.map((format) => `<numFmt numFmtId="${own(format)}" formatCode="${format}"/>`);
  return [
    `${declaration}<styleSheet xmlns="${main}">`,
    list('numFmts', numbered),
    list('fonts', fonts),
    list('fills', fills),
    list('borders', borders),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', all),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    list('dxfs', [small]),
    '</styleSheet>',
  ].join('');
}
