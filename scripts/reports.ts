/** Writes the golden reports of the demo anew. Run: `npm run reports`, and read the difference. */
import { writeReports } from '../test/support/reports.ts';

writeReports('reports');
