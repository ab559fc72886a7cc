import type { Dimension } from './barometer.ts';
import type { Channel } from './conversation.ts';
import type { OpeningHours } from './hours.ts';
import type { Locale } from './language.ts';
import type { OpinionMode, ProofreaderId, RuleStatus } from './verdict.ts';

/** What exports do not say about a brand. */
export type BrandConfig = {
  readonly sector?: string | undefined;
  /** Other names and accounts of the brand. */
  readonly aliases: readonly string[];
  /** Hosts of its links and addresses, subdomains included. */
  readonly domains: readonly string[];
  readonly openingHours?: OpeningHours | undefined;
  /** Words of this brand that are no misspellings. */
  readonly lexicon: readonly string[];
  /** Usage weights of the brand's channels; equal by default. */
  readonly channels: Readonly<Partial<Record<Channel, number>>>;
};

/** A Hunspell dictionary as its two files hold it, in UTF-8. */
export type DictionaryFiles = { readonly file: string; readonly aff: Uint8Array; readonly dic: Uint8Array };

/** Another proofreader to ask. */
export type BackendConfig = {
  readonly tool: ProofreaderId;
  /** LanguageTool: address of the server; Grammalecte: the command, by name or path. */
  readonly at: string;
  readonly mode: OpinionMode;
  /** Milliseconds that one request or one run may take. */
  readonly timeout: number;
};

/** How spelling is judged, beside the rules as shipped. */
export type SpellingConfig = {
  readonly rules: Readonly<Record<string, RuleStatus>>;
  readonly dictionaries: readonly DictionaryFiles[];
  readonly backend: BackendConfig | null;
};

/** Everything that an audit can be told once instead of on each command line. */
export type Config = {
  /** Id of a grid that ships with the program, or path of a grid file. */
  readonly grid?: string | undefined;
  /** Path of a mapping file. */
  readonly map?: string | undefined;
  readonly timezone?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly by?: readonly Dimension[] | undefined;
  readonly openingHours?: OpeningHours | undefined;
  readonly brands: Readonly<Record<string, BrandConfig>>;
  /** Words that are no misspellings, for every brand. */
  readonly lexicon: readonly string[];
  readonly spelling: SpellingConfig;
};
