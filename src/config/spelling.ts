import { z } from 'zod';
import type { BackendConfig } from '../model/config.ts';
import { opinionModes, ruleStatuses } from '../model/verdict.ts';

/** Milliseconds that another proofreader may take for one request; a server's first one loads its rules (ours). */
const usualTimeout = 10_000;
/** An hour (ours). */
const longestTimeout = 3_600_000;

/** Whether this is the plain address of a server, without a password or a query. */
export function isServer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, search, hash } = new URL(address);
  return /^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === '');
}

const backend = z
  .strictObject({
    languagetool: z
      .string()
      .refine(isServer, 'expected the address of a server, such as "http://localhost:8081"')
      .optional()
      .describe('Address of a LanguageTool server. Replies are sent there: use one of your own.'),
    grammalecte: z
      .string()
      .min(1)
      .optional()
      .describe('Command of Grammalecte (Debian package grammalecte-cli), by name or path: "grammalecte-cli".'),
    mode: z
      .enum(opinionModes)
      .default('join')
      .describe('join: its findings where ours have none; replace: its findings instead of ours.'),
    timeout: z
      .int()
      .positive()
      .max(longestTimeout)
      .default(usualTimeout)
      .describe('Milliseconds that one request or run may take.'),
  })
  .refine(
    ({ languagetool, grammalecte }) => (languagetool === undefined) !== (grammalecte === undefined),
    'expected exactly one of "languagetool" and "grammalecte"',
  )
  .describe('Another proofreader as a second opinion; none unless asked for.');

/** Key `spelling` of the configuration file. */
export const spellingSchema = z
  .strictObject({
    rules: z
      .record(z.string().min(1), z.enum(ruleStatuses))
      .default({})
      .describe('Rules switched off or on, by the code that `barometre list rules` shows: {"doubled-space": "off"}.'),
    dictionaries: z
      .array(z.string().regex(/.\.[dD][iI][cC]$/, 'expected the path of a Hunspell dictionary, such as "trade.dic"'))
      .default([])
      .describe('Paths of Hunspell dictionaries whose words are no misspellings; the .aff file stands beside each.'),
    backend: backend.optional(),
  })
  .describe('How spelling is judged.');

/** The backend as the rest of the program knows it; null where none is asked for. */
export function backendOf(file: z.infer<typeof spellingSchema>['backend']): BackendConfig | null {
  if (file === undefined) return null;
  const { languagetool, grammalecte = '', mode, timeout } = file;
  return languagetool === undefined
    ? { tool: 'grammalecte', at: grammalecte, mode, timeout }
    : { tool: 'languagetool', at: languagetool, mode, timeout };
}
