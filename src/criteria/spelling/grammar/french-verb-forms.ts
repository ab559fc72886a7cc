import { infinitive, participle, plural, second, verb } from '../../../languages/morphology/tags.ts';
import { can, forms } from '../../../languages/morphology/words.ts';
import { syntax } from './rule.ts';
import { one, sequence, upTo } from './sequence.ts';

/** Infinitive, participle or finite form. */
export const frenchVerbForms = syntax([
  {
    id: 'infinitive-after-pour',
    language: 'fr',
    kind: 'grammar',
    ...sequence(
      [
        one('pour sans'),
        upTo(2, 'me te se nous vous le la les lui leur y en'),
        one((_, raw) => !can(raw, infinitive) && can(raw, verb | second | plural) && !can(raw, participle)),
      ],
      {
        replaced: [2, 3],
        right: ({ found }) => (found[2] === undefined ? null : (forms(found[2], verb, infinitive)[0] ?? null)),
      },
    ),
    explanation: { fr: 'Infinitif après « pour » et « sans ».', en: 'Infinitive after « pour » and « sans ».' },
    examples: {
      found: [['Merci pour nous envoyez la photo.', 'envoyez', 'envoyer']],
      innocent: ['Merci pour votre envoi.'],
    },
  },
]);
