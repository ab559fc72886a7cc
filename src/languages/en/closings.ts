import type { Closings } from '../closings.ts';

/** How an English message closes and who signs it; fragments of regular expressions, matched without regard to case. */
export const closings: Closings = {
  formulas: [
    '(?:kind(?:est)?|best|warm(?:est)?|many)(?: (?:kind|best|warm))? (?:regards|wishes|thanks)',
    '(?:regards|sincerely|respectfully|cheers|all the best|take care|yours)',
    '(?:yours|very) (?:sincerely|faithfully|truly)|sincerely yours',
    'have (?:a|an) (?:great|good|nice|lovely|wonderful|amazing|fantastic|excellent)[^.!\\n]{0,40}',
    '(?:many thanks|thank you|thanks)(?: again)?(?: and (?:kind|best) regards)?',
    '(?:see you|talk|speak) soon',
    '(?:we|i) (?:look forward to|remain at your)[^.!\\n]{3,80}',
  ],
  teams: [
    '(?:the|your) [^.!?\\n]{0,40}\\bteam\\b[^.!?\\n]{0,20}',
    '(?:\\p{Lu}[\\p{L}&-]*\\s){0,3}team\\b',
    '(?:[\\p{L}&-]+\\s){0,3}(?:customer|client|member|guest|user|technical)\\s(?:care|service|services|support|relations|experience|team)[^.!?\\n]{0,30}',
    '(?:[\\p{L}&-]+\\s){0,3}(?:support|helpdesk|help desk)\\b',
  ],
  roles: [
    'customer',
    'advisor',
    'adviser',
    'manager',
    'support',
    'team',
    'agent',
    'specialist',
    'representative',
    'from ',
    'at ',
    'the ',
    'care',
    'officer',
    'executive',
    'consultant',
    'for ',
  ],
};
