import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/load.ts';
import { pair } from '../../src/conversations/index.ts';
import type { Message } from '../../src/model/conversation.ts';
import { readMessages } from '../../src/reading.ts';
import type { SourceDescription } from '../../src/sources/index.ts';
import { threaded } from '../support/threads.ts';

/** What a file says once it is read by the mapping that its contents suggest. */
async function proposedFor(path: string, content: string) {
  const bytes = Buffer.from(content);
  const open = async function* () {
    yield bytes;
  };
  const messages: Message[] = [];
  const rejected: string[] = [];
  let description: SourceDescription | null = null;
  await readMessages(
    [{ path, bytes: bytes.length, open }],
    { config: defaultConfig, from: null, mapping: null, timezone: 'Europe/Paris', propose: 'always' },
    {
      accept: (message) => messages.push(message),
      reject: ({ code, value }) => rejected.push(`${code} ${value ?? ''}`),
      described: (_file, found) => {
        description = found;
      },
    },
  );
  const { conversations } = await threaded(messages);
  const exchanges = conversations.flatMap((conversation) => pair(conversation, { asOf: null }).exchanges);
  const said = exchanges.map(({ request, reply }) => [request.text.slice(0, 12), reply?.text.slice(0, 12) ?? null]);
  const delays = exchanges.map(({ request, reply }) =>
    request.at === null || !reply || reply.at === null ? null : (reply.at - request.at) / 60_000,
  );
  return { said, delays, rejected, messages, description: description as SourceDescription | null };
}

const ask = (name: string) => `${name}, mon colis n’est jamais arrivé et personne ne répond au téléphone.`;
const answer = (name: string) =>
  `Bonjour, nous sommes désolés ${name} ; votre colis part ce soir. Cordialement, le service client`;

/** Files of our own in shapes that no format knows, each with the same three exchanges, the last without reply. */
const names = ['Alma Petit', 'Bilal Roy', 'Chloé Brun'];
const expected = names.map((name, index) => [ask(name).slice(0, 12), index < 2 ? answer(name).slice(0, 12) : null]);
const json = (value: unknown): string => JSON.stringify(value, null, 1);
const three = <T>(make: (name: string, index: number, answered: boolean) => T): T[] =>
  names.map((name, index) => make(name, index, index < 2));

const shapes: readonly (readonly [name: string, path: string, content: string, delay: number | null])[] = [
  [
    'a review with its reply as objects',
    'avis.json',
    json(
      three((name, i, yes) => ({
        review: { text: ask(name), date: `2026-03-0${i + 1}`, rating: 1 },
        reply: yes ? { text: answer(name), date: `2026-03-0${i + 2}` } : null,
      })),
    ),
    24 * 60,
  ],
  [
    'owner answers in camel case, under results',
    'export.json',
    json({
      place: { name: 'Chez Lumélia', id: 9 },
      filters: [{ key: 'all' }],
      result: {
        reviews: three((name, i, yes) => ({
          reviewId: `r${i}`,
          reviewer: { displayName: name, isAnonymous: false },
          starRating: 'ONE',
          comment: ask(name),
          createTime: `2026-03-0${i + 1}T10:00:00Z`,
          updateTime: '2026-04-01T10:00:00Z',
          ...(yes ? { ownerAnswer: { comment: answer(name), updateTime: `2026-03-0${i + 1}T12:00:00Z` } } : {}),
        })),
      },
    }),
    120,
  ],
  [
    'responses in a list',
    'reviews.ndjson',
    three((name, i, yes) =>
      JSON.stringify({
        id: i,
        consumer: { name },
        title: 'Déçu',
        content: ask(name),
        publishedAt: 1772445600 + i,
        responses: yes ? [{ author: 'Léa', body: answer(name), publishedAt: 1772449200 + i }] : [],
      }),
    ).join('\n'),
    60,
  ],
  [
    'dialogues with a speaker',
    'dialogues.json',
    json(
      three((name, i, yes) => ({
        dialog_id: `d${i}`,
        turns: [
          { speaker: 'USER', utterance: ask(name), ts: '2026-03-02 10:00' },
          ...(yes ? [{ speaker: 'SYSTEM_AGENT', utterance: answer(name), ts: '2026-03-02 10:03' }] : []),
        ],
      })),
    ),
    3,
  ],
  [
    'a thread under a post, the brand by a flag',
    'posts.json',
    json({
      data: three((name, i, yes) => ({
        post_id: `p${i}`,
        message: ask(name),
        created_time: '2026-03-02T10:00:00+0100',
        from: { name },
        comments: yes
          ? [{ id: `c${i}`, text: answer(name), created_time: '2026-03-02T10:30:00+0100', is_brand: true }]
          : [],
      })),
    }),
    30,
  ],
  [
    'a table with two unknown codes',
    'table.csv',
    `num_dossier;exp;quand;contenu_msg\n${three((name, i, yes) => `D${i};E;02/03/2026 10:00;"${ask(name)}"\n${yes ? `D${i};I;02/03/2026 11:00;"${answer(name)}"\n` : ''}`).join('')}`,
    60,
  ],
  [
    'a chat log with hours only',
    'tchat.csv',
    `session,heure,qui,texte\n${three((name, i, yes) => `${i},10:0${i},Visiteur,"${ask(name)}"\n${yes ? `${i},10:0${i + 2},Léa,"${answer(name)}"\n` : ''}`).join('')}`,
    2,
  ],
  [
    'day and hour in two columns',
    'suivi.tsv',
    `Réf client\tDate\tHeure\tÉmetteur\tMessage\n${three((name, i, yes) => `R${i}\t02/03/2026\t10h0${i}\tClient\t${ask(name)}\n${yes ? `R${i}\t02/03/2026\t10h1${i}\tConseiller\t${answer(name)}\n` : ''}`).join('')}`,
    10,
  ],
  [
    'question and answer without telling headers',
    'feuille.csv',
    `jour,col_a,col_b\n${three((name, i, yes) => `0${i + 1}/03/2026,"${ask(name)}","${yes ? answer(name) : ''}"\n`).join('')}`,
    null,
  ],
  [
    'verbatim and its treatment',
    'verbatims.csv',
    `Date de dépôt;Note;Verbatim client;Réponse apportée;Date de la réponse apportée\n${three((name, i, yes) => `0${i + 1}/03/2026;1;"${ask(name)}";"${yes ? answer(name) : ''}";${yes ? `0${i + 2}/03/2026` : ''}\n`).join('')}`,
    24 * 60,
  ],
  [
    'who writes is who the ticket is of',
    'messages.ndjson',
    three((name, i, yes) =>
      [
        JSON.stringify({
          ticket: 100 + i,
          sender_id: `u${i}`,
          customer_id: `u${i}`,
          body: ask(name),
          sent: '2026-03-02T10:00:00Z',
        }),
        ...(yes
          ? [
              JSON.stringify({
                ticket: 100 + i,
                sender_id: 'op7',
                customer_id: `u${i}`,
                body: answer(name),
                sent: '2026-03-02T10:05:00Z',
              }),
            ]
          : []),
      ].join('\n'),
    ).join('\n'),
    5,
  ],
  [
    'a direction in words',
    'sms.json',
    json({
      messages: three((name, i, yes) => [
        { phone: `060000000${i}`, sens: 'Reçu', date: '2 mars 2026 10:00', texte: ask(name) },
        ...(yes ? [{ phone: `060000000${i}`, sens: 'Envoyé', date: '2 mars 2026 10:20', texte: answer(name) }] : []),
      ]).flat(),
    }),
    20,
  ],
  [
    'bodies in HTML',
    'tickets.json',
    json(
      three((name, i, yes) => ({
        ticket_number: `T${i}`,
        subject: 'Colis',
        events: [
          { type: 'client', at: '2026-03-02T10:00:00Z', body: `<p>${ask(name)}</p>` },
          ...(yes ? [{ type: 'agent', at: '2026-03-02T11:00:00Z', body: `<p>${answer(name)}</p>` }] : []),
        ],
      })),
    ),
    60,
  ],
  [
    'a flag among other columns',
    'export2.csv',
    `row,case_ref,isFromCompany,publishedOn,lang,fullBody\n${three((name, i, yes) => `${i * 2},K${i},false,2026-03-02T10:00:00Z,fr,"${ask(name)}"\n${yes ? `${i * 2 + 1},K${i},true,2026-03-02T10:15:00Z,fr,"${answer(name)}"\n` : ''}`).join('')}`,
    15,
  ],
  [
    'a chat written line by line, hours only',
    'tchat.txt',
    three(
      (name, i, yes) =>
        `=== Conversation n° ${i + 40} ===\n[10:0${i}] ${name} : ${ask(name)}\nMerci d’avance\n${yes ? `[10:0${i + 4}] Conseiller : ${answer(name)}\n` : ''}`,
    ).join('\n'),
    4,
  ],
  [
    'a chat with days, in English style',
    'chat.log',
    three(
      (name, i, yes) =>
        `-- Session S${i} --\n2026-03-02 10:00:00 - Visitor: ${ask(name)}\n${yes ? `2026-03-02 10:01:30 - Support agent: ${answer(name)}\n` : ''}`,
    ).join(''),
    1.5,
  ],
  [
    'a table without a header',
    'sans-entete.csv',
    three(
      (name, i, yes) => `T${i};10:0${i};C;"${ask(name)}"\n${yes ? `T${i};10:0${i + 3};A;"${answer(name)}"\n` : ''}`,
    ).join(''),
    3,
  ],
];

describe('a shape that no format knows leads to a mapping at once', () => {
  it.each(shapes)('%s', async (_name, path, content, delay) => {
    const { said, delays, rejected } = await proposedFor(path, content);
    expect(said).toEqual(expected);
    expect(rejected.filter((one) => !one.startsWith('skipped-by-mapping'))).toEqual([]);
    expect(delays[0]).toBe(delay);
  });
});
