import type { Dimension } from './barometer.ts';
import type { BrandIdentity } from './brand.ts';
import type { Channel } from './conversation.ts';
import type { OpeningHours } from './hours.ts';
import type { Locale } from './language.ts';
import type { OpinionMode, ProofreaderId, RuleStatus } from './verdict.ts';

/** An image as its file holds it. */
export type ImageFile = { readonly file: string; readonly bytes: Uint8Array };

/** What exports do not say about a brand. */
export type BrandConfig = BrandIdentity & {
  readonly sector?: string | undefined;
  /** Images of the logo, whose hashes are added to those of `logo`. */
  readonly logoImages: readonly ImageFile[];
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

/** A language model to ask as another judge, or the file of what one answered. */
export type JudgeConfig = {
  /** Of a server with the chat-completions protocol, up to and with `/v1`; null where answers are replayed. */
  readonly url: string | null;
  readonly model: string;
  readonly mode: OpinionMode;
  /** How often each exchange is judged. */
  readonly repeats: number;
  readonly temperature: number;
  /** Whether the server is asked to bind its answer to a JSON Schema. */
  readonly structured: boolean;
  /** Milliseconds that one answer may take. */
  readonly timeout: number;
  /** Path of a file that keeps the answers; what it holds is not asked again. */
  readonly record: string | null;
  /** Path of a file of answers that stands for the server. */
  readonly replay: string | null;
  /** A function, so that no output can hold the key by accident. */
  readonly apiKey: () => string | null;
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
  /** Further words of topics, by sector (`*`: every sector) and topic. */
  readonly topics: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly spelling: SpellingConfig;
  /** Absent: no judge is asked. */
  readonly judge?: JudgeConfig | undefined;
};
