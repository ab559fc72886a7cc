import type { BackendConfig } from '../model/config.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Locale } from '../model/language.ts';
import type { Opinion } from '../model/verdict.ts';
import type { Findings, Proofreader } from './proofreader.ts';

/** Asks another proofreader for its opinion on replies, and remembers it for as long as the exchanges live. */
export class Opinions {
  readonly #proofreader: Proofreader;
  readonly #mode: Opinion['mode'];
  readonly #heard = new WeakMap<Exchange, Findings>();

  constructor(proofreader: Proofreader, mode: Opinion['mode']) {
    this.#proofreader = proofreader;
    this.#mode = mode;
  }

  /** Has the replies of some exchanges read. Throws BarometreError where the proofreader fails. */
  async ask(exchanges: readonly Exchange[], localeOf: (exchange: Exchange) => Locale): Promise<void> {
    const byLocale = new Map<Locale, Exchange[]>();
    for (const exchange of exchanges) {
      if (exchange.reply === null || exchange.language === null) continue;
      const locale = localeOf(exchange);
      if (this.#proofreader.reads(locale)) byLocale.set(locale, [...(byLocale.get(locale) ?? []), exchange]);
    }
    for (const [locale, asked] of byLocale) {
      const found = await this.#proofreader.check(
        asked.map(({ reply }) => reply?.text ?? ''),
        locale,
      );
      for (const [index, exchange] of asked.entries()) this.#heard.set(exchange, found[index] ?? []);
    }
  }

  /** What was found in an exchange's reply; null where nobody was asked. */
  of(exchange: Exchange): Opinion | null {
    const findings = this.#heard.get(exchange);
    return findings === undefined ? null : { mode: this.#mode, findings };
  }
}

/** The proofreader that the configuration names; its code is loaded now. */
async function proofreaderOf(backend: BackendConfig): Promise<Proofreader> {
  if (backend.tool === 'languagetool') return (await import('./languagetool.ts')).languageTool(backend);
  return (await import('./grammalecte.ts')).grammalecte(backend);
}

/** Any sentence: a missing server or command is to be known before the work. */
const trial = ['Bonjour.'];

/** Opens the proofreader that the configuration names and asks it once. Throws BarometreError where it does not answer. */
export async function openOpinions(backend: BackendConfig): Promise<Opinions> {
  const proofreader = await proofreaderOf(backend);
  await proofreader.check(trial, 'fr-FR');
  return new Opinions(proofreader, backend.mode);
}
