import type { Footers } from '../footers.ts';

const message =
  '(?:this (?:e-?mail|message|communication|transmission)|the (?:information|contents?) (?:contained )?(?:in|of) this (?:e-?mail|message))';

/** What English mail programs and companies add below what was said. */
export const footers: Footers = {
  devices: [
    'sent (?:from|via|with|using|by) (?:my|the|a|an|yahoo|outlook|proton|mail|samsung|android|ios|iphone|ipad|blue ?mail|spark|gmail|blackberry|windows)',
    'get outlook for|download outlook',
    'get bluemail|sent securely',
  ],
  disclaimers: [
    `${message}[^.]{0,160}(?:confidential|intended|privileged|addressee|recipient)`,
    '(?:confidentiality (?:notice|note)|disclaimer|legal notice|privacy notice) ?[:.]?',
    'if you (?:are not the|have received this|received this)[^.]{0,60}(?:recipient|in error|by mistake)',
    '(?:please )?(?:consider|think of) the environment|think before you print|please don.t print',
    'virus[- ]free|this e-?mail has been (?:checked|scanned)|scanned by ',
    '[a-z][^.]{0,60} is (?:a company )?(?:registered|authorised|incorporated) in ',
  ],
  banners: [
    '\\[?(?:caution|warning|external|external e-?mail|notice)\\b\\]? ?[:!-]? ?this (?:e-?mail|message) (?:originated|came|is|was sent)',
    'you don.t often get e-?mail from',
  ],
  contacts: [
    '(?:tel|telephone|phone|mobile|cell|fax|direct|office|toll[- ]free)\\.? ?[.:/|] ?(?:\\+|\\(|\\d)',
    '(?:e-?mail|website|web|address|opening hours|head office|registered office) ?:',
    '\\d{1,5} [a-z]+(?: [a-z]+){0,3} (?:street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|square|way|place)\\b\\.?,?',
    '[^.!?]{0,80}\\b(?:registered (?:number|no|in england)|company (?:number|no\\.?)|vat (?:number|no|reg))',
    '(?:follow|find|join|like) us (?:on|:)',
  ],
};
