import { headersOf, proposeMessages } from '../mapped/generic.ts';
import { mappedSource } from '../mapped/source.ts';

/** The generic format as JSON: one message a line, or a document with a list of messages. */
export const ndjson = mappedSource('ndjson', ['lines', 'document'], proposeMessages, headersOf);
