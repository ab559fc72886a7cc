import type { RelevancePhrases } from './phrases.ts';

/** English phrases of where customers are sent, and of what questions expect. */
export const questions: Omit<RelevancePhrases, 'moves'> = {
  destinations: {
    private: [
      'dm/dms/pm/inbox/messenger/whatsapp/chat',
      'direct messages?',
      'private messages?',
      'privately',
      'in private',
    ],
    phone: ['phone/call/telephone/ring/hotline', 'on \\d{4,}', 'at \\d{3,}'],
    email: ['email/emails/e', 'mail us', 'e-mail'],
    form: ['form/ticket/request', 'feature request'],
    store: ['store/branch/shop/retailer/dealer/station'],
    selfcare: ['guide/article/faq/page/help/settings/app/link/website/site/account/details/here/community/forum/tool'],
    other: ['support/team/carrier/manufacturer/seller'],
  },
  expected: {
    amount: ['price/prices/cost/costs/fee/fees/charge/charged/expensive/free/refund/discount/limit', 'how much'],
    time: [
      'when/date/delay/delayed/late/wait/waiting/waited/arrive/arrived/deliver/delivered/delivery/received/open/opening/hours/eta/yet',
      'how long',
    ],
  },
  given: {
    amount: ['free/discount', 'no (?:extra )?(?:cost|charge|fee)'],
    time: [
      'january/february/april/june/july/august/september/october/november/december/monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/soon',
      'by the end of',
    ],
  },
  procedure: [
    'how (?:do|can|to|could|would|should|does)',
    'what (?:do|should|documents|is the (?:process|procedure|way))',
    'which documents',
    'where (?:do|can|is)',
  ],
};
