import type { Barometer, BrandRow, Rank, SectorRow } from '../../../model/barometer.ts';
import { type Channel, channels } from '../../../model/conversation.ts';
import { dimensionValue } from '../../report/cells.ts';
import { type Sheet, tableSheet } from '../parts.ts';
import type { Column } from '../sheet.ts';
import type { SheetWords } from '../words.ts';
import { countColumns, figure, markColumn, markColumns, smallColumn } from './marks.ts';

type Row = { readonly row: BrandRow; readonly rank: Rank | null; readonly unranked: string | null };

const keyOf = (brand: string | null, sector: string | null): string => JSON.stringify([brand, sector]);

/** The brands, best first; those that are not ranked after them, with the reason. */
export function brandSheet(barometer: Barometer, words: SheetWords): Sheet {
  const { brands, ranking, unranked, grid } = barometer;
  const ranks = new Map(ranking.map((rank) => [keyOf(rank.brand, rank.sector), rank]));
  const reasons = new Map(unranked.map(({ brand, sector, reason }) => [keyOf(brand, sector), reason]));
  const rows = brands.map((row): Row => {
    const key = keyOf(row.brand, row.sector);
    const reason = reasons.get(key);
    const why = reason && words.fill(words.labels.unranked[reason], { minimum: grid.minimumSample });
    return { row, rank: ranks.get(key) ?? null, unranked: why ?? null };
  });
  const place = ({ rank }: Row): number => (rank === null ? Number.MAX_SAFE_INTEGER : ranking.indexOf(rank));
  const sorted = rows.toSorted((a, b) => place(a) - place(b));
  return tableSheet({ name: words.tell('sheet-brands'), columns: columnsOf(barometer, words), frozen: 2 }, sorted);
}

function columnsOf({ brands }: Barometer, words: SheetWords): readonly Column<Row>[] {
  const { tell, labels } = words;
  const weighted = labels.report.weighted;
  const used = channels.filter((channel) => brands.some((row) => row.channels.some((one) => one.channel === channel)));
  return [
    { title: labels.report.rank, width: 7, style: 'count', cell: ({ rank }) => rank?.rank ?? null },
    textColumn('brand', ({ row }) => row.brand, words),
    textColumn('sector', ({ row }) => row.sector, words),
    { title: tell('rank-low'), width: 9, style: 'count', cell: ({ rank }) => rank?.low ?? null },
    { title: tell('rank-high'), width: 9, style: 'count', cell: ({ rank }) => rank?.high ?? null },
    { title: tell('groups'), width: 12, style: 'text', cell: ({ rank }) => rank?.groups.join(', ') ?? null },
    { title: tell('unranked'), width: 26, style: 'text', cell: ({ unranked }) => unranked },
    smallColumn(({ row }) => row.small, words),
    { ...markColumn<Row>(weighted, ({ row }) => row.weighted), width: 14, coloured: true },
    markColumn(tell('low-of', { name: weighted }), ({ row }) => row.weightedInterval?.[0] ?? null),
    markColumn(tell('high-of', { name: weighted }), ({ row }) => row.weightedInterval?.[1] ?? null),
    ...markColumns<Row>(tell('pooled-of'), ({ row }) => row.overall, words),
    ...countColumns<Row>(({ row }) => row.exchanges, words),
    ...used.flatMap((channel) => channelColumns(channel, words)),
  ];
}

function channelColumns(channel: Channel, { tell, labels }: SheetWords): readonly Column<Row>[] {
  const name = labels.channels[channel];
  const find = ({ row }: Row) => row.channels.find((one) => one.channel === channel);
  return [
    {
      ...markColumn<Row>(tell('channel-mark', { channel: name }), (row) => find(row)?.overall.mean ?? null),
      coloured: true,
    },
    {
      title: tell('channel-weight', { channel: name }),
      width: 11,
      style: 'share',
      cell: (row) => figure(find(row)?.weight ?? null),
    },
  ];
}

function textColumn<Of>(dimension: 'brand' | 'sector', of: (row: Of) => string | null, words: SheetWords): Column<Of> {
  return {
    title: words.labels.dimensions[dimension],
    width: 22,
    style: 'text',
    cell: (row) => dimensionValue(dimension, of(row), words),
  };
}

/** The sectors: the mean of their brands beside that of their exchanges. */
export function sectorSheet({ sectors }: Barometer, words: SheetWords): Sheet {
  const { tell, labels } = words;
  const name = labels.report['mark-of-brands'];
  const columns: readonly Column<SectorRow>[] = [
    textColumn('sector', ({ sector }) => sector, words),
    smallColumn(({ small }) => small, words),
    { title: labels.report.brands, width: 10, style: 'count', cell: ({ brands }) => brands },
    { ...markColumn<SectorRow>(name, ({ mean }) => mean), width: 14, coloured: true },
    markColumn(tell('low-of', { name }), ({ interval }) => interval?.[0] ?? null),
    markColumn(tell('high-of', { name }), ({ interval }) => interval?.[1] ?? null),
    ...markColumns<SectorRow>(tell('pooled-of'), ({ overall }) => overall, words),
    ...countColumns<SectorRow>(({ exchanges }) => exchanges, words),
  ];
  return tableSheet({ name: tell('sheet-sectors'), columns, frozen: 1 }, sectors);
}
