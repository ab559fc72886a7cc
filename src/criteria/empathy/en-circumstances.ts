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
  cold: shared('heating/freezing/cold', 'hot water', 'no water', 'without power', 'no power'),
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
      'loyalty (for|over|of) ',
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
