import type { PrivacyWords } from './words.ts';

/** English words about personal data: the project's own list, phrases in their context. */
export const english: PrivacyWords = {
  cues: {
    request: [
      'please/kindly/can/could/would/you … (provide|share|send|give|tell|confirm|reply with|post|leave|supply|let us know|let me know|advise)',
      {
        phrase: 'provide/share/send/give/tell/confirm/post/leave/supply (us|me|your|the|with)',
        unless: "[a-z]+n't|not|never|without",
      },
      'do you (happen to )?have (a|an|your|the)',
      'reply with',
      "what('s| is) (your|the)",
      { phrase: 'need (your|a|the)', unless: "not|no|[a-z]+n't|if you" },
      'may i have',
    ],
    private: [
      'dm/dms/pm/inbox/messenger/whatsapp/privately/private/form/chat/call/secure',
      'direct messages?',
      'email/mail (us|me|at|to|the|our)',
      'message us',
      'follow/visit/contact (us|me|our|the)',
      'via/through/by (email|e-mail|mail|the|our|link|phone)',
      'this link',
      'link below',
      'here',
    ],
    public: [
      'in (the|a|your) (comments?|replies|reply)',
      'comment below',
      'reply (to|under) this (tweet|post|comment|thread)',
      'below this (tweet|post|comment)',
    ],
    customers: ['your', 'you (back )?(at|on)'],
    brands: [
      'contact/call/reach/dial/write/email/ring/phone/text (us|our|the|customer|support|them|me)',
      'our (number|line|team|address|helpline|store|office|support|service|customer|account|iban)',
      'customer (service|services|care|support|relations)',
      'helpline/hotline/headquarters/store/branch/support',
    ],
  },
  asked: {
    phone: [
      'phone/telephone/mobile/cell/contact (number|no)',
      'your (phone|number|mobile|cell)(?! (is|has|was|model|plan|bill|settings))',
    ],
    email: [
      { phrase: 'email/e-mail (address|id)', unless: '(revealing|including|giving|sharing|posting) your|your' },
      {
        phrase: 'your (email|e-mail)(?! (is|has|was|settings|inbox))',
        unless: 'without (revealing|including|giving|sharing|posting)|check|checking|reviewing|on',
      },
    ],
    address: [
      'postal/delivery/shipping/billing/home/full/service/street address',
      'your address',
      'zip code',
      'postcode',
    ],
    iban: ['iban', 'bank (details|account)', 'account and sort code'],
    card: ['card number', 'credit card (details|number)', 'cvv'],
    'customer-number': [
      'order/account/customer/booking/confirmation/reference/tracking/policy/case/membership/reservation/invoice (number|no|id|reference|code|#)',
      'record locator',
    ],
  },
  labels: {
    name: 'Privacy',
    definition: 'Personal data of the customer published by the brand, or asked for in public.',
    findings: {
      phone: 'the customer’s phone number published',
      email: 'the customer’s e-mail address published',
      address: 'the customer’s postal address published',
      iban: 'IBAN published',
      card: 'card number published',
      'customer-number': 'customer or order number published',
      'asked-phone': 'phone number asked for in public',
      'asked-email': 'e-mail address asked for in public',
      'asked-address': 'postal address asked for in public',
      'asked-iban': 'IBAN asked for in public',
      'asked-card': 'card number asked for in public',
      'asked-customer-number': 'customer or order number asked for in public',
    },
  },
};
