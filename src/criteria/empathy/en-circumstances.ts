import type { Circumstance } from './words.ts';

const relatives: readonly (readonly [group: string, words: string])[] = [
  ['mother', 'mother|mum|mom|mother-in-law'],
  ['father', 'father|dad|father-in-law'],
  ['parents', 'parents|folks'],
  ['grandparents', 'grandmother|grandfather|grandma|grandpa|nan|granny|grandparents'],
  [
    'children',
    'sons?|daughters?|kids?|child|children|baby|toddler|boys?|girls?|little one|twins|grandchildren|grandson|granddaughter',
  ],
  ['partner', 'wife|husband|partner|girlfriend|boyfriend|fiancée?'],
  ['siblings', 'brothers?|sisters?|nephews?|nieces?'],
  ['family', 'family|relatives'],
  ['friends', 'friends?|neighbou?rs?'],
  ['pets', 'dogs?|cats?|puppy|kitten|pets?'],
];

const people: Record<string, Circumstance> = Object.fromEntries(
  relatives.map(([group, words]) => [
    group,
    { customer: [`my/our( [a-z]+)? (${words})`], brand: [`your( [a-z]+)? (${words})`] },
  ]),
);

/** One wording for both sides. */
const shared = (...phrases: string[]): Circumstance => ({ customer: phrases, brand: phrases });

/** What English customers tell of their lives, and what a caring reply picks up. The project's own list. */
export const circumstances: Readonly<Record<string, Circumstance>> = {
  ...people,
  wedding: shared('wedding/weddings/bride/honeymoon/married'),
  birthday: shared('birthday/birthdays/bday/anniversary'),
  christmas: {
    customer: ['christmas/xmas/thanksgiving/hanukkah/diwali'],
    brand: ['christmas/xmas/thanksgiving/hanukkah/diwali'],
  },
  birth: shared('newborn/pregnant/pregnancy/maternity', 'baby shower'),
  mourning: shared('funeral/funerals/passed/bereavement/widow/widower', 'died', 'death of'),
  holidays: {
    customer: ['vacation/vacations/holiday/holidays/getaway/trip'],
    brand: ['your (vacation|holiday|holidays|getaway|trip|travels|break)'],
  },
  moving: shared('moved (house|home|flat|in)', 'moving (house|home|flat|in)', 'new (home|house|flat|apartment)'),
  exam: shared('exam/exams/interview/graduation/finals', 'job interview'),
  health: {
    customer: [
      'wheelchair/disabled/disability/hospital/surgery/sick/cancer/diabetic/insulin/allergy/allergic/dialysis/ill/illness',
      'panic attack',
    ],
    brand: ['wheelchair/hospital/health', 'your (surgery|condition|illness|treatment|allergy|recovery|disability)'],
  },
  cold: {
    customer: [
      'heating/freezing/cold/boiler/radiators/outage/blackout/winter/heat',
      'hot water',
      'no water',
      'no power',
      'without power',
    ],
    brand: [
      'without (heating|heat|hot water|water|power|electricity|gas|light|a fridge)',
      'no (heating|heat|hot water|water|power|electricity|gas)',
      'in the (cold|dark)',
      'freezing/shivering',
      'keep warm',
      'cold (weather|house|home|night|snap|spell)',
    ],
  },
  heat: {
    customer: ['heatwave/ac/aircon/sweltering/boiling', 'air conditioning', 'hot weather'],
    brand: ['heatwave/sweltering', 'this heat', 'the heat'],
  },
  travel: {
    customer: [
      'flight/train/airport/station/connection/ferry/bus/coach/trip/journey/commute/gate/runway/boarding/platform',
    ],
    brand: [
      'missed/miss/missing (your|the|a) (flight|train|connection|bus|ferry|cruise|event|meeting|stop|last)',
      'night (at|in) (the|an) (airport|station|terminal)',
      'sleep/sleeping/slept (at|in|on) (the|an|a) (airport|station|terminal|floor|car)',
      'stuck/stranded/sitting (on|at|in|there|here)',
      'your (commute|journey home|way home|long journey|long day)',
      'get you (home|there|to your)',
      'wasted (journey|trip|drive)',
      'your (trip|vacation|holiday|honeymoon|journey) … (ruined|spoiled|spoilt|disrupted|cut short)',
    ],
  },
  car: {
    customer: ['car/van/truck/motorbike/accident/crash/collision/breakdown/tow'],
    brand: [
      'your accident',
      'the accident',
      'shaken',
      'shaken up',
      'without (a|your) (car|van|vehicle)',
      'side of the road',
      'hard shoulder',
    ],
  },
  fright: {
    customer: ['scared/terrified/shaking/shook/frightened/frightening/shock/shocked/panic'],
    brand: ['frightening/terrifying/frightened/scare/fright/shock/shaken'],
  },
  lostTime: {
    customer: [
      'wasted/lost/missed (my|a|an|the|half|all|two|three|our) (day|morning|afternoon|evening|hours?|whole|entire|shift|work|time|weekend)',
      'hours/minutes/mins/days/weeks/months (on (hold|the phone)|waiting|later|ago|now|of)',
      'took (a|the|an|two|half) (day|morning|afternoon|time|days|unpaid)',
      'day off',
      'waited (in|all|for|over|hours|two|three|an)',
      'waiting (in|all|for (over|hours|days|weeks|months|more))',
      'on hold',
      'stayed (home|in)',
    ],
    brand: [
      'wasted/lost/lose/waste/missed (your|a|an|the|half|so much of your|a whole) (whole |entire |time |day|morning|afternoon|evening|shift|weekend)',
      'day off',
      'waited/waiting/wait (in|around|all (day|morning|afternoon|night|week|weekend)|so long|for so long|for hours|hours|that long|this long|for nothing)',
      'hours on (hold|the phone)',
      'long (hold|wait) (time|times)',
      "time (you have |you've |you )?(lost|wasted|spent)",
    ],
  },
  repeats: {
    customer: [
      'times',
      'second/third/fourth/fifth/sixth/seventh/nth time',
      'again and again',
      'back and forth',
      'runaround',
      'passed (around|from|between)',
      'transferred/rescheduled/reschedule/cancelled/canceled/chasing/chased/repeatedly',
      'every (time|day|week|month)',
    ],
    brand: [
      'called/call/calling/written/write/contacted/contact/chase/chased/chasing/explain/explained/repeat/ask/asked … (several|so many|multiple|many|three|four|five|six|\\d+|countless|again and again) (times|occasions)?',
      'your (many|several|multiple|repeated|numerous|three|four|five|previous) (calls|messages|emails|attempts|visits|requests)',
      'passed (around|from|between|back and forth)',
      'back and forth',
      'runaround',
      'rescheduled/cancelled/canceled/postponed (twice|again|three|four|five|so many|repeatedly|several)',
      'repeat yourself',
    ],
  },
  vulnerable: {
    customer: [
      'elderly/pensioner/disabled/blind/deaf/wheelchair/newborn/baby/pregnant/vulnerable/housebound/carer/autistic/dementia/widow/aged',
      'years old',
      'year old',
    ],
    brand: [
      'elderly/vulnerable',
      'at (your|her|his|their) age',
      'your (pregnancy|mobility|sight|hearing|newborn|little one|carer)',
      'little ones?',
    ],
  },
  school: {
    customer: [
      'school/college/university/uni/class/classes/student/studies/dissertation/thesis/homework/semester/assignment',
    ],
    brand: [
      'your (studies|class|classes|course|degree|dissertation|thesis|exam|exams|semester|assignment|assignments|school year)',
      'back to school',
    ],
  },
  company: {
    customer: ['business/clients/customers/shop/restaurant/company/freelance/freelancer/staff', 'self-employed'],
    brand: ['your (business|clients|livelihood|restaurant|staff|employees|patients|shop)', 'run (your|a) business'],
  },
  celebration: {
    customer: [
      'party/christening/retirement/prom/concert/show/match/festival/ceremony/guests/surprise/halloween/easter/ramadan/eid/costume/bachelorette',
    ],
    brand: [
      'your (party|christening|retirement|prom|concert|ceremony|guests|special day|big day|celebration|celebrations|costume|evening|night out|date night)',
      'costumes?',
    ],
  },
  sleep: shared('sleep/sleeping/slept/sleepless'),
  work: {
    customer: ['work/job/meeting/shift/deadline/presentation', 'late for'],
    brand: [
      'your (work|job|meeting|shift|workday|deadline|presentation)',
      'late for',
      'get to work',
      'working from home',
    ],
  },
  stranded: shared(
    'stranded/stuck',
    'in the (rain|dark|snow|cold)',
    'walk home',
    'miss/missed (my|your|our|the) (flight|connection|train|connecting)',
  ),
  money: shared('rent/payday/overdrawn/unemployed/redundancy', 'laid off', 'tight budget', 'make ends meet'),
  loyalty: {
    customer: [
      'for (over |almost |nearly |more than |about |the last |the past )?(\\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty) years',
      'loyal customer',
      'customer since',
    ],
    brand: [
      'loyalty (for|over|of)',
      'for (over |almost |nearly |all these |\\d+ |two |three |four |five |six |seven |eight |nine |ten |fifteen |twenty )+ ?years',
      'customer since',
      'loyal customer (for|since)',
    ],
  },
  theft: shared('stolen/robbed/burgled/burglary/mugged/assaulted'),
  gift: { customer: ['gift/present (for|to) (my|our|christmas)'], brand: ['the/your/this (gift|present|surprise)'] },
  worry: {
    customer: ['worried/anxious/anxiety/scared/afraid/stressed/stressful/panic/panicking/nervous'],
    brand: ['worry/worried/worrying/anxious/anxiety/scary/scared/stress/stressful/nervous'],
  },
  grief: {
    customer: ['sad/heartbroken/crying/tears/devastated/gutted'],
    brand: ['heartbreaking/heartbroken/devastating/gutted/sadness'],
  },
  exhaustion: {
    customer: ['exhausted/exhausting/tired', 'fed up', 'worn out'],
    brand: ['exhausting/exhausted/tiring/draining/tired'],
  },
};
