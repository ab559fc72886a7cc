import type { Draft } from './conversations.ts';

/** Eight conversations in English. */
export const english: readonly Draft[] = [
  [
    'email',
    'Hannah Price',
    'Double charge',
    [
      [
        'c 09 13:00',
        'Hello,\n\nI have been charged twice this month. Could you refund one of the payments?\n\nThanks,\nHannah Price',
      ],
      [
        'b 09 13:01',
        'This is an automatic message. We have received your request and we will get back to you as soon as possible. Please do not reply to this email.',
      ],
      [
        'a 09 15:25',
        'Dear Ms Price,\n\nI am sorry about the double charge. I have refunded £42.10 today; it will reach your account within three days.\n\nKind regards,\nMarc Vallon\nLumélia',
      ],
    ],
  ],
  [
    'chat',
    'Tom Becker',
    'Smart meter',
    [
      ['c 10 11:00', 'Hi, how do I read my new smart meter?'],
      [
        'a 10 11:01',
        'Hi Tom, press the green button twice: the first screen shows the day, the second the total. Anything else I can help with?',
      ],
    ],
  ],
  [
    'email',
    'Grace Osei',
    'Moving out',
    [
      [
        'c 10 09:15',
        'I am moving out on 30 March. What do I need to do to close my account? Will I get my deposit back?',
      ],
      ['a 11 18:40', 'Dear customer,\n\nPlease call our hotline on weekdays between 9 and 5.\n\nLumélia'],
    ],
  ],
  [
    'whatsapp',
    'Liam Doyle',
    'Power cut',
    [
      ['c 11 07:30', 'No power in Mill Lane since 6 this morning 😡 when will it be back?'],
      [
        'a 11 07:48',
        'Good morning Liam, I am sorry for the trouble. A cable was cut by roadworks; power will be back by 9:30. Inès, Lumélia',
      ],
      ['c 11 09:40', 'It is back, thank you!'],
    ],
  ],
  [
    'email',
    'Olivia Grant',
    'Tariff question',
    [
      [
        'c 11 10:20',
        'Which of your tariffs suits a household of four with an electric car?\n\nWe charge the car at night:\n- about 30 kWh per week\n- mostly after 11 pm',
      ],
      [
        'a 11 13:05',
        'Dear Ms Grant,\n\nWith 30 kWh a week after 11 pm, our night tariff suits you best: it saves about £18 per month compared with the standard one.\n\nBest wishes,\nMarc Vallon\nLumélia',
      ],
    ],
  ],
  [
    'email',
    'Noah Bennett',
    'Complaint',
    [
      [
        'c 12 08:00',
        'This is the second time that your engineer did not show up. I took a day off for nothing. I expect an explanation.',
      ],
    ],
  ],
  [
    'chat',
    'Emma Lindqvist',
    'Password',
    [
      ['c 12 16:02', 'I cannot log in to the app, it says my password has expired.'],
      ['a 12 16:20', 'Sorry for the wait. I have sent you a link to choose a new password, its valid for one hour.'],
    ],
  ],
  [
    'email',
    'Aisha Khan',
    'Contract copy',
    [
      ['c 13 09:00', 'Good morning, could you send me a copy of my contract?'],
      [
        'a 13 10:10',
        'Good morning Ms Khan,\n\nYou will find a copy of your contract in your account, under Documents. I have also sent it to your address.\n\nKind regards,\nMarc Vallon\nLumélia',
      ],
    ],
  ],
];
