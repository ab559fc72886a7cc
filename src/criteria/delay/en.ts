import type { CriterionLabels } from '../../model/verdict.ts';
import type { DelayCode } from './index.ts';

/** What the delay criterion says in English. */
export const labels: CriterionLabels<DelayCode> = {
  name: 'Delay',
  definition: 'Time between the first message of the request and the first useful answer by a person.',
  findings: {
    acknowledged: 'Automatic receipt after {seconds} s: it does not count as the reply',
    relaunched: 'The customer wrote again before the reply, times: {times}',
  },
};
