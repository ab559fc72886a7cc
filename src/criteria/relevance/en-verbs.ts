/** Verbs of what a service does for a customer: base form, and past with participle where they differ from "-ed". */
const regular = (
  'refund credit cancel correct fix resolv restor reactivat activat deactivat unlock unblock replac exchang reissu remov delet ' +
  'clos add extend waiv appl updat chang amend issu process reserv reopen upgrad revers compensat reimburs rebook adjust ' +
  'arrang dispatch ship reschedul renew transfer repair deduct releas enabl disabl unsubscrib register re-?order honou?r ' +
  'prohibit complet regist switch install clear void reinstat sort book deliver schedul lift merg migrat rectif suspend paus ' +
  'terminat credit'
).split(' ');

/** What a service does for a customer, in any form: "refunded", "refund", "refunding". */
export const remedy = `(?:(?:${regular.join('|')})[a-z]*|reset|resent|resend|sent out|paid|put (?:in place|back|through)|set (?:it |this |that )?up|made (?:an?|the) (?:\\w+ )?(?:change|adjustment|correction|exception|booking|refund)|given you|found your)`;
/** The same in the past: "I refunded", "was reversed". */
export const remedied = `(?:(?:${regular.join('|')})(?:e?d|ed|ied|led|ped)|reset|resent|sent out|paid|set up|sorted)`;
/** What is written down or handed on without anything being done about it yet. */
export const cases =
  '(?:comments?|feedback|suggestions?|votes?|thoughts|notes?|case|complaints?|quer(?:y|ies)|concerns?|report|enquir(?:y|ies)|ticket|investigation|claim|message|remarks|idea)';
/** Nouns for the same actions. */
export const deeds =
  'refund/credit/cancellation/replacement/exchange/payment/order/booking/change/correction/appointment/repair/reset/transfer/claim/subscription/outage/issue/problem/parcel/package/delivery/compensation/voucher';
/** Documents and things that a service sends; a mere message is no action. */
export const parcels =
  '(?:labels?|invoices?|receipts?|vouchers?|codes?|links?|statements?|documents?|replacements?|cards?|tickets? again|contract|quote|refund|cop(?:y|ies)|certificate|forms?|router|parts?|confirmation|password|instructions)';
/** Verbs by which a customer gives facts. */
export const telling =
  '(?:send|share|provid|confirm|giv|tell|let|supply|includ|specif|explain|forward|advis|describ|attach|reply with|verify|clarify|elaborate|list|state|detail)[a-z]*';
/** What a service asks for. */
export const facts =
  '(?:numbers?|details?|info|information|order|emails?|e-mails?|account|address|screenshots?|photos?|pictures?|pics?|name|serial|error|wording|reference|ref|postcode|zip|model|date|booking|confirmation|id|phone|username|tracking|receipt|documents?|proof|copy|version|device|case|policy|registration|location|link|insight|context|specifics)';
