import type { QuotedHistory } from '../quoted.ts';

/** How English mail programs introduce the message that is answered. */
export const quoted: QuotedHistory = {
  attributions: [
    /^(?:>\s*)*On\s(?=.*\d).{4,300}(?<!\s(?:I|we|you|he|she|they|who))\swrote\s*:\s*$/u,
    /^(?:>\s*)*.{0,120}<[^<>\s]{1,80}@[^<>\s]{1,80}>\swrote(?:\son\s\d[^:]{4,30}(?:\d:\d\d(?::\d\d)?)?)?\s*:\s*$/u,
  ],
  bare: /^(?!.*\b(?:I|we|you|he|she|they|who) wrote).{2,100}\swrote\s*:\s*$/u,
  opening: /^On\s/u,
  separators: [
    /^[-_=*\s]{2,20}\s*(?:Original Message|Original E-?mail|Forwarded [Mm]essage)\s*[-_=*\s]{0,20}:?$/iu,
    /^Begin forwarded message\s*:?$/iu,
    /^##-.{0,40}(?:reply|type).{0,80}-##$/iu,
  ],
  headers: {
    from: /^[\s*>]*From\**\s?:\**\s?\S/iu,
    sent: /^[\s*>]*(?:Sent|Date)\**\s?:\**\s*(?=.*\S)/iu,
    to: /^[\s*>]*(?:To|Cc)\**\s?:/iu,
    subject: /^[\s*>]*Subject\**\s?:/iu,
  },
};
