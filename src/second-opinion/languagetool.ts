import { z } from 'zod';
import { BarometreError } from '../errors.ts';
import type { BackendConfig } from '../model/config.ts';
import type { Locale } from '../model/language.ts';
import type { Finding, MistakeKind, ProofreaderId } from '../model/verdict.ts';
import { type Findings, failure, findingOf, type Proofreader, type Remark, together } from './proofreader.ts';

/** Requests at a time: as many as a small server has threads for (ours). */
const concurrency = 4;
/** UTF-16 units of one request; LanguageTool's public limit for texts without an account. */
const longestText = 20_000;
/** Bytes of an answer that are read: far more than any that is one (ours). */
const longestAnswer = 50_000_000;

/** What LanguageTool answers, as far as it is used (its HTTP API, version 2, `/check`). */
const answerSchema = z.object({
  matches: z.array(
    z.object({
      message: z.string(),
      offset: z.int().nonnegative(),
      length: z.int().nonnegative(),
      replacements: z.array(z.object({ value: z.string() })),
      rule: z.object({ id: z.string(), issueType: z.string(), category: z.object({ id: z.string() }) }),
    }),
  ),
});

/** Types of issues (W3C, Internationalization Tag Set 2.0, §8.7) that are mistakes; style, register and the like are not. */
const kinds: ReadonlyMap<string, MistakeKind> = new Map([
  ['misspelling', 'spelling'],
  ['grammar', 'grammar'],
  ['duplication', 'grammar'],
  ['uncategorized', 'grammar'],
  ['typographical', 'typography'],
  ['whitespace', 'typography'],
]);

/** Categories about manner, whatever the type of their issues. */
const manner =
  /STYLE|REDUNDANCY|PLEONASM|PLAIN|GENDER_NEUTRALITY|COLLOQUIAL|REGIONAL|RELACHE|WIKIPEDIA|CREATIVE|REPETITIONS/u;

/** LanguageTool's code of a language. */
const languageOf = (locale: Locale): string => (locale === 'fr-FR' ? 'fr' : locale);

/** `http://host:8081`, with or without the path that the answer stands at. */
const addressOf = (at: string): string => `${at.replace(/\/+$/u, '').replace(/\/v2(?:\/check)?$/u, '')}/v2/check`;

type Piece = { readonly text: string; readonly start: number };

/** Where a text too long for one request is cut: after a paragraph, a line or a word, never inside a letter. */
function cutOf(text: string, start: number): number {
  const limit = start + longestText;
  if (limit >= text.length) return text.length;
  for (const mark of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(mark, limit - mark.length);
    if (at > start) return at + mark.length;
  }
  return /[\udc00-\udfff]/u.test(text.charAt(limit)) ? limit - 1 : limit;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const end = cutOf(text, start);
    pieces.push({ text: text.slice(start, end), start });
    start = end;
  }
  return pieces;
}

/** The body of an answer, up to what an answer may have. */
async function bodyOf(response: Response, backend: BackendConfig): Promise<string> {
  const decoder = new TextDecoder();
  let body = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > longestAnswer) throw failure('opinion-answer', backend, `more than ${longestAnswer} bytes`);
    body += decoder.decode(chunk, { stream: true });
  }
  return body + decoder.decode();
}

/** Why a request failed: a time-out, or what the network says. */
function mishap(error: unknown, backend: BackendConfig): unknown {
  if (error instanceof BarometreError || !(error instanceof Error)) return error;
  if (error.name === 'TimeoutError') return failure('opinion-timeout', backend);
  const cause = error.cause instanceof Error ? error.cause : error;
  return failure('opinion-unreachable', backend, 'code' in cause ? String(cause.code) : cause.message);
}

/** Sends one piece. A redirect is an error: texts go nowhere but where the user said. */
async function post(text: string, locale: Locale, backend: BackendConfig): Promise<string> {
  try {
    const response = await fetch(addressOf(backend.at), {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ language: languageOf(locale), text }),
      redirect: 'manual',
      signal: AbortSignal.timeout(backend.timeout),
    });
    const body = await bodyOf(response, backend);
    if (response.ok) return body;
    const target = response.headers.get('location');
    throw failure('opinion-answer', backend, `HTTP ${response.status} ${target === null ? body : `→ ${target}`}`);
  } catch (error) {
    throw mishap(error, backend);
  }
}

function answerOf(body: string, backend: BackendConfig): z.infer<typeof answerSchema> {
  try {
    return answerSchema.parse(JSON.parse(body));
  } catch (error) {
    const reason =
      error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/gu, ' ') : (error as Error).message;
    throw failure('opinion-answer', backend, reason);
  }
}

type Match = z.infer<typeof answerSchema>['matches'][number];

function remarkOf({ message, offset, length, replacements, rule }: Match): Remark | null {
  const kind = kinds.get(rule.issueType);
  if (kind === undefined || manner.test(rule.category.id)) return null;
  return { kind, start: offset, end: offset + length, rule: rule.id, message, suggestion: replacements[0]?.value };
}

async function checkPiece({ text, start }: Piece, locale: Locale, backend: BackendConfig): Promise<Findings> {
  const { matches } = answerOf(await post(text, locale, backend), backend);
  const remarks = matches.map(remarkOf).filter((remark) => remark !== null);
  const beyond = remarks.find(({ end }) => end > text.length);
  if (beyond !== undefined) {
    throw failure('opinion-answer', backend, `${beyond.rule} at ${beyond.end} of ${text.length}`);
  }
  return remarks.map((remark) =>
    findingOf('languagetool', { ...remark, start: start + remark.start, end: start + remark.end }),
  );
}

/** A LanguageTool server, asked over HTTP. It reads every locale that we know. */
export function languageTool(backend: BackendConfig): Proofreader {
  return {
    reads: () => true,
    check: async (texts, locale) => {
      const pieces = texts.flatMap((text, index) => piecesOf(text).map((piece) => ({ ...piece, index })));
      const found = await together(pieces, concurrency, (piece) => checkPiece(piece, locale, backend));
      const byText = texts.map((): Finding<ProofreaderId>[] => []);
      for (const [at, findings] of found.entries()) byText[pieces[at]?.index ?? 0]?.push(...findings);
      return byText;
    },
  };
}
