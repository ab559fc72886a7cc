import { mappedSource } from '../mapped/source.ts';
import { proposeWide } from './propose.ts';

/** Request and reply in one row, as review sites export them. A row without reply is an unanswered request. */
export const wide = mappedSource('wide', ['table', 'lines', 'document'], proposeWide);
