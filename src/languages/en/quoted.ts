import type { QuotedHistory } from '../quoted.ts';

/** How English mail programs introduce the message that is answered. */
export const quoted: QuotedHistory = {
  attributions: [
    /^(?:>\s*)*On\s(?=.*\d).{4,200}(?<!\s(?:I|we|you|he|she|they|who))\swrote\s*:\s*$/u,
    /^(?:>\s*)*.{0,120}<[^<>\s]{1,80}@[^<>\s]{1,80}>\swrote\s*:\s*$/u,
  ],
  separators: [
    /^[-_=*\s]{2,20}\s*(?:Original Message|Forwarded [Mm]essage)\s*[-_=*\s]{0,20}:?$/iu,
    /^Begin forwarded message\s*:?$/iu,
    /^##-.{0,20}(?:reply|type).{0,80}-##$/iu,
  ],
  from: /^\s*\**From\**\s?:\**\s?\S/u,
  headers: /^\s*\**(?:Sent|Date|To|Cc|Subject)\**\s?:/u,
};
