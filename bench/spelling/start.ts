/** Start-up of the criterion in a fresh process, as a line of JSON: milliseconds, and bytes of memory that it adds. */
const reply = 'Bonjour,\n\nVotre colis est arrivé au point relais : vous pouvez le retirer dès demain.\n\nCordialement';

const before = process.memoryUsage().rss;
const from = performance.now();
const { findingsOf } = await import('./criterion.ts');
const loaded = performance.now();
findingsOf(reply);
const done = performance.now();
console.log(
  JSON.stringify({ load: loaded - from, verdict: done - loaded, memory: process.memoryUsage().rss - before }),
);

export {};
