import type { RelevancePhrases } from './phrases.ts';

/** English phrases of where customers are sent, and of what questions expect. */
export const questions: Omit<RelevancePhrases, 'moves'> = {
  destinations: {
    private: [
      'dm/dms/pm/pms/inbox/messenger/whatsapp',
      'direct messag(?:es?|ing)',
      'private (?:\\w+ )?(?:messages?|link|chat|channel|conversation)',
      'privately',
      'in private',
      { phrase: 'chat', unless: 'community' },
      'message (?:us|me)',
      'send (?:us|me) (?:a|an) (?:\\w+ )?message',
      'drop (?:us|me) a (?:\\w+ )?(?:message|line|note)',
    ],
    phone: [
      { phrase: 'call/ring/telephone', unless: 'conference' },
      'phone (?:us|our|support|line|number is|team|or chat)',
      'by (?:tele)?phone',
      'over the phone',
      'hotline/helpline/calling/phoning/ringing',
      'line/lines (?:is |on |at )?:? ?[+(]?\\d{2,}',
      'on (?:\\+|\\()?\\d{3,}',
      'at (?:\\+|\\()?\\d{3,}',
      'toll ?-?free',
    ],
    email: [
      {
        phrase: 'email/emails',
        unless:
          'your|confirmation|an|the|name and|name,|and|without revealing your|full name and|number and|\\w+,|or|alternate|new|of your|registered|associated',
      },
      'send (?:us |them |over )?(?:an|a quick) e-?mail',
      'mail us',
      'e-mail us',
      'by e-?mail',
      'via e-?mail',
    ],
    form: [
      'form/ticket/survey/questionnaire',
      'feature request',
      'support request',
      'feedback report',
      'private request',
      'claim online',
      'online (?:form|claim|request)',
      'tell us (?:more|about)',
      'submit/share/provide/give/leave/send (?:\\w+ ){0,6}(?:here|via this|through this|using this|at)',
      'claim (?:\\w+ ){0,3}(?:here|online|at|via|through)',
      'send us (?:a note|your details|the details) (?:here|at|via)',
      'report (?:this|it|the|any) (?:\\w+ ){0,3}(?:here|at|via|using|through)',
      'this secure link',
    ],
    store: [
      {
        phrase: 'store/stores',
        unless: 'app|play|xbox|online|playstation|game|itunes|web|nintendo|console|microsoft|the app|data',
      },
      'branch/branches/shop/retailer/dealer/station/outlet/desk/counter/office',
      'in person',
      'member of (?:staff|crew|the team)',
    ],
    selfcare: [
      'guide/article/faq/faqs/settings/troubleshooting/troubleshooter/tips/steps/instructions',
      'help (?:page|cent(?:er|re)|site|hub|section|pages|article|guide)',
      'my account',
      'account (?:page|settings|section)',
      'online account',
    ],
    page: [
      'page/link/website/site/account/details/here/community/forum/tool/app/url/thread/post/portal/online/channels/map/info/information',
    ],
    other: ['support/team/carrier/manufacturer/seller/bank/provider/agent/specialist/friends/host/airline'],
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
