import type { Acknowledgements } from '../acknowledgements.ts';

const request = '(?:request|message|e-?mail|enquiry|inquiry|query|complaint|ticket|case|question|feedback|submission)';

/** Wording of automatic receipts in English; fragments of regular expressions for a folded text. */
export const acknowledgements: Acknowledgements = {
  notices: [
    '(?:automated|automatic|auto-?generated|automatically generated|system-generated) (?:[^\\s]+ )?(?:message|e-?mail|response|reply|acknowledge?ment|notification)',
    '(?:message|e-?mail|response|reply) (?:was|is|has been) (?:automatically )?(?:automated|automatic|auto-?generated|generated|sent automatically)',
    'auto-?(?:reply|response)',
    'do not (?:reply|respond)(?: directly)?(?: to this)?',
    '(?:mailbox|inbox|address) is (?:not monitored|unmonitored|unattended)',
  ],
  receipts: [
    `(?:have|has|ve) (?:now )?received (?:your|a) (?:[^\\s]+ )?${request}`,
    `we received your (?:[^\\s]+ )?${request}`,
    `your (?:[^\\s]+ )?${request}[^.]{0,40} (?:has been|was) (?:successfully )?(?:received|created|opened|logged|registered|submitted|recorded|assigned)`,
    `(?:acknowledge|confirm) (?:the )?receipt of your (?:[^\\s]+ )?${request}`,
    `thank(?:s| you) for (?:contacting|reaching out to|writing to|getting in touch with|your ${request})`,
  ],
  promises: [
    'as soon as (?:possible|we can)',
    'will (?:get back|be in touch|respond|reply|review|contact|reach out|look into|be (?:answered|reviewed|handled|processed))',
    'shortly',
    'in the order (?:it was|they were) received',
  ],
  references: [
    '(?:reference|case|ticket|request|enquiry|tracking) (?:number|no|id|#)',
    '(?:ticket|case|request|reference|ref)[^.\\w]{0,4}#?[^\\s]*\\d{3}[^\\s]*',
  ],
  absences: [
    'i am (?:currently )?(?:out of (?:the )?office|away|on (?:annual )?leave|on vacation|on holiday)',
    'out of (?:the )?office',
    '(?:offices?|lines|team)[^.]{0,20} (?:is|are) (?:currently |now )?(?:closed|unavailable)',
  ],
  returns: ['i (?:will|ll) (?:return|be back)', 'my return', 'in my absence', 'until', 'reopen\\w*', 'back on'],
  courtesies: [
    'hi',
    'hello',
    'dear',
    'regards',
    'sincerely',
    'best wishes',
    'thank(?:s| you)[^.]*',
    'customer (?:service|care|support)',
    'the [^.]* team',
    'team',
    '(?:opening|office|business) hours[^.]*',
    'monday (?:to|through)[^.]*',
    'visit (?:our|the)[^.]*',
    'help cent(?:re|er)[^.]*',
    'faqs?[^.]*',
    '(?:quote|keep|use|include|mention) (?:this|your|the)[^.]*',
    'track (?:your|the)[^.]*',
    'subject',
  ],
};
