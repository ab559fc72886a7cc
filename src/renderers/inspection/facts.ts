import type { DatesFound, FileInspection } from '../../model/inspection.ts';
import { nothing } from '../text/figures.ts';
import type { Wording } from '../text/wording.ts';

type Fact = { readonly label: string; readonly value: string };

const newlines = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' } as const;

/** What was found out about a file before and while it was read. */
export function factsOf(file: FileInspection, wording: Wording): readonly Fact[] {
  const { say, count } = wording;
  const encoding = file.bom ? `${file.encoding} ${say('inspect-bom')}` : file.encoding;
  const { records, messages, dates } = file;
  const rejected = Object.values(file.rejected).reduce((sum, n) => sum + n, 0);
  return [
    { label: say('inspect-format'), value: file.format },
    {
      label: say('inspect-encoding'),
      value: `${encoding}, ${say('inspect-newline', { name: newlines[file.newline] })}`,
    },
    ...(file.delimiter === null
      ? []
      : [{ label: say('inspect-delimiter'), value: delimiterOf(file.delimiter, wording) }]),
    { label: say('inspect-records'), value: say('coverage-records', { records, messages, rejected }) },
    { label: say('inspect-dates'), value: datesOf(dates, wording) },
    { label: say('inspect-span'), value: spanOf(dates, wording) },
    { label: say('inspect-by-role'), value: countsOf(file.byRole, wording.labels.roles, count) },
    { label: say('inspect-by-channel'), value: countsOf(file.byChannel, wording.labels.channels, count) },
  ];
}

function delimiterOf(delimiter: string, { say }: Wording): string {
  return delimiter === '\t' ? say('inspect-tab') : delimiter;
}

function datesOf(dates: DatesFound, { say }: Wording): string {
  const parts = [
    dates.format ?? nothing,
    dates.withoutOffset > 0 ? say('inspect-timezone', { n: dates.withoutOffset, zone: dates.zone }) : null,
    dates.gaps + dates.overlaps > 0 ? say('inspect-clock-changes', { n: dates.gaps + dates.overlaps }) : null,
    dates.ambiguous ? say('inspect-dates-ambiguous') : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function spanOf({ first, last }: DatesFound, wording: Wording): string {
  if (first === null || last === null) return nothing;
  return `${wording.moment(first)} → ${wording.moment(last)}`;
}

/** Counts by kind, most first. */
function countsOf<Kind extends string>(
  counts: Readonly<Partial<Record<Kind, number>>>,
  names: Readonly<Record<Kind, string>>,
  count: (value: number) => string,
): string {
  const entries = Object.entries(counts) as [Kind, number][];
  const found = entries.filter(([, n]) => n > 0).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return found.length > 0 ? found.map(([kind, n]) => `${count(n)} ${names[kind]}`).join(', ') : nothing;
}
