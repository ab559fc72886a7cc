import { visibleLine } from '../text/visible.ts';

/** What GitHub turns into a link, a mention or a reference even where it is escaped: only code keeps it a text. */
const active = /:\/\/|www\.|@|#\d|GH-\d/iu;
const markup = /[\\`*_[\]<>|~$&#]/g;
const blockStart = /^(\s*)(\d*)((?<!\d)[-+>=]|(?<=\d)[.)](?=\s|$))/;

/** A text as GitHub-flavoured markdown that shows it as it is: no markup, link, mention, formula or table border. */
export function plain(text: string): string {
  const line = visibleLine(text);
  if (active.test(line)) return code(line);
  return line.replace(markup, '\\$&').replace(blockStart, '$1$2\\$3');
}

/** A text as code, fenced by more backticks than it holds; table borders in it are escaped as GitHub asks. */
export function code(text: string): string {
  const line = visibleLine(text).trim() || '\ufffd';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${line.replaceAll('|', '\\|')}${pad}${fence}`;
}
