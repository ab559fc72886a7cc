import { headersOf, proposeMessages } from '../mapped/generic.ts';
import { mappedSource } from '../mapped/source.ts';

/** The generic format as a table: one message a row, under the contract's headers or obvious other names for them. */
export const csv = mappedSource('csv', ['table'], proposeMessages, headersOf);
