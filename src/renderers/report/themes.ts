import type { IndicatorId } from '../../model/barometer.ts';
import type { ReportPhrase } from '../../model/labels.ts';

/** Indicators that read together; those that split one whole stand in one line. */
export type Theme = { readonly title: ReportPhrase; readonly lines: readonly (IndicatorId | readonly IndicatorId[])[] };

/** The indicators of STANDARD §2 in the order of a report. */
export const themes: readonly Theme[] = [
  {
    title: 'theme-response',
    lines: [
      'response-rate',
      'unanswered-rate',
      'unanswered-complaints',
      'acknowledged',
      'acknowledgement-delay',
      'relaunched',
      'repeat-contact',
    ],
  },
  {
    title: 'theme-delay',
    lines: [
      'delay-median',
      'delay-p90',
      ['within-1h', 'within-2h', 'within-4h', 'within-24h'],
      'business-delay-median',
      'business-delay-p90',
    ],
  },
  {
    title: 'theme-relevance',
    lines: [
      'off-topic',
      'solved',
      'questions-answered',
      'redirected',
      [
        'redirected-private',
        'redirected-phone',
        'redirected-email',
        'redirected-form',
        'redirected-store',
        'redirected-selfcare',
        'redirected-other',
      ],
    ],
  },
  {
    title: 'theme-empathy',
    lines: ['empathy-none', 'empathy-formulaic', 'empathy-personal', 'named', 'reformulated', 'template-share'],
  },
  { title: 'theme-courtesy', lines: ['greeting', 'thanks', 'closing', 'signed'] },
  { title: 'theme-spelling', lines: ['with-mistake', 'mistakes-per-100-words'] },
  {
    title: 'theme-branding',
    lines: ['charter', 'logo', 'brand-named', 'consistency', 'brand-voice', 'brand-links', 'brand-sender', 'footer'],
  },
  { title: 'theme-privacy', lines: ['data-exposed', 'data-asked-in-public'] },
];
