/**
 * Paper: dark letters on white, nothing that only a screen can do, every brand on pages of its own with one exchange of
 * each list; a brand's page printed by itself has them all.
 */
export const print = `
@page { size: A4; margin: 15mm 14mm 16mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff; --card: #ffffff; --ink: #1b1c20; --soft: #565a64; --rule: #d4d1c8; --faint: #efede6;
    --accent: #0d5c63; --good: #1a6b3c; --bad: #a63a1e; --wash: #e5efee;
    --s0: #f4f0e6; --s1: #e4ebe3; --s2: #cbdfd9; --s3: #a9cdc7; --s4: #7fb5b0; --s5: #2f7878; --s6: #1d5d62; --s7: #0d4248;
    --s-dark: #10201f; --s-light: #ffffff;
  }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 11.6px; }
  body { font-size: 1rem; line-height: 1.4; }
  .page { max-width: none; padding: 0; }
  .contents, .skip, .filter, .back, .turn, details:not([open]), th button::after { display: none; }
  .masthead, .on-brand .masthead { padding: 0 0 .6rem; }
  main { padding-bottom: 0; }
  .front { padding: 1.6rem 0 0; }
  .front.cover { padding-top: .8rem; break-after: page; }
  .front.cover h3 { margin-top: 1rem; }
  h2, h3, caption, figcaption, .lead { break-after: avoid; }
  tr, figure, .standings, .lead, li { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; margin: .6rem 0; }
  table { font-size: .9rem; min-width: 0 !important; }
  .ranking { font-size: .8rem; }
  thead th { font-size: .8rem; overflow-wrap: normal; }
  .themes .wide { break-inside: avoid; }
  .indicators thead th:nth-child(2) { width: 10% !important; }
  td, tbody th { padding: .25rem .4rem; }
  .chart { min-width: 5rem; }
  .panels { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.2rem 1.4rem; }
  .panels.two, .hero, .columns { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem 1.8rem; }
  svg.curve, svg.months { height: 130px; }
  .axis { font-size: 8.5px; }
  .mark strong { font-size: 5.5rem; }
  .brand .mark strong { font-size: 3.6rem; }
  .js .brand, .brand { padding: 0; break-before: page; content-visibility: visible; }
  .js:not(.on-brand) .brand:not(.current) { display: block; }
  .excerpts { margin-top: 1.2rem; }
  .excerpt { padding: .8rem 1rem; }
  :root:not(.on-brand) .excerpt ~ .excerpt:not(h3 + .excerpt) { display: none; }
  .letters { grid-template-columns: minmax(0, 5fr) minmax(0, 8fr); gap: 1rem 1.4rem; }
  blockquote { font-size: 1rem; line-height: 1.45; }
  .term, a { text-decoration: none; color: inherit; }
  footer { margin-top: 1rem; padding: .6rem 0 0; }
}
`;
