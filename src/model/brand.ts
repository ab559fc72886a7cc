/** How a reply may be signed: by a person, by initials ("^LM"), or by a team ("Le service client"). */
export const signOffs = ['name', 'initials', 'team'] as const;
export type SignOff = (typeof signOffs)[number];

/** How a French reply addresses the customer. */
export const addresses = ['tu', 'vous'] as const;
export type Address = (typeof addresses)[number];

/** How a brand speaks, as its own rule says; what is empty or null has no rule. */
export type BrandVoice = {
  readonly address: Address | null;
  /** Any of these will do. */
  readonly signature: readonly SignOff[];
  /** Words with which a greeting begins: any of these will do. */
  readonly greetings: readonly string[];
  /** Words that a closing holds: any of these will do. */
  readonly closings: readonly string[];
};

/** How a brand's logo is known in an HTML message. */
export type BrandLogo = {
  /** File names, with or without extension. */
  readonly files: readonly string[];
  /** Hosts from which it is shown. */
  readonly hosts: readonly string[];
  /** Words of its alternative text. */
  readonly words: readonly string[];
  /** Perceptual hashes (dHash) of its image, 16 hexadecimal digits each. */
  readonly hashes: readonly string[];
};

/** What branding looks for in the replies of a brand. Empty lists: nothing is known. */
export type BrandIdentity = {
  /** Other names and accounts. */
  readonly aliases: readonly string[];
  /** Hosts of its links and addresses, subdomains included; a whole address names a mailbox elsewhere. */
  readonly domains: readonly string[];
  readonly logo: BrandLogo;
  /** Colours as CSS writes them: `#0a5c4a`. */
  readonly palette: readonly string[];
  readonly fonts: readonly string[];
  /** Without `#`. */
  readonly hashtags: readonly string[];
  readonly voice: BrandVoice;
};
