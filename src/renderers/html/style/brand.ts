/** Pages of brands, their exchanges, and paper. */
export const brand = `
.js .brand:not(.current), .js.on-brand .front { display: none; }
.brand { padding: 2.5rem 0 2rem; content-visibility: auto; contain-intrinsic-size: auto 160rem; }
.brand.current { content-visibility: visible; }
.eyebrow { margin: 0 0 .2rem; color: var(--soft); }
.brand h2 { font-size: clamp(2rem, 1.4rem + 2.6vw, 3rem); }
.brand .mark strong { font-size: clamp(3rem, 2.4rem + 3vw, 4.5rem); }
.standings { border-top: 2px solid var(--good); padding-top: .2rem; }
.standings.worse { border-color: var(--bad); }
.standings h3 { margin-top: .5rem; }
.standings.better h3::before { content: '\\25B2\\00A0'; color: var(--good); }
.standings.worse h3::before { content: '\\25BC\\00A0'; color: var(--bad); }
.standings ul { list-style: none; padding: 0; }
.standings li { display: flex; flex-wrap: wrap; gap: 0 .6rem; padding: .4rem 0; border-bottom: 1px solid var(--rule); margin: 0; }
.standings li b { font-weight: 400; flex: 1 1 12rem; }
.standings .value { font-weight: 600; }
.against { color: var(--soft); flex-basis: 9.5rem; text-align: right; }
.excerpts { margin-top: 3rem; }
.excerpts > h3 { font: 500 1.5rem/1.2 var(--serif); margin: 2.8rem 0 .8rem; }
.excerpt { background: var(--card); border: 1px solid var(--rule); border-radius: 8px; padding: 1.1rem 1.3rem; margin-bottom: 1.2rem; break-inside: avoid; }
.excerpt header { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; margin-bottom: .9rem; }
.excerpt h4 { font-size: 1rem; }
.about { grid-column: 1; margin: 0; font-size: .86rem; color: var(--soft); }
.score { grid-column: 2; grid-row: 1 / 3; margin: 0; color: var(--soft); font-size: .86rem; }
.score b { font: 500 1.9rem/1 var(--serif); color: var(--ink); margin-right: .3rem; }
.letters { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 8fr); gap: 1.2rem 2.2rem; }
blockquote { margin: 0 0 .8rem; white-space: pre-wrap; font-family: var(--serif); font-size: 1.03rem; line-height: 1.6; max-width: 42rem; }
mark { background: none; color: inherit; text-decoration: underline 2px var(--kind, var(--accent)); text-decoration-skip-ink: none; text-underline-offset: .22em; }
.k-spelling { --kind: var(--bad); } mark.k-spelling { text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
.k-privacy { --kind: var(--bad); } mark.k-privacy { text-decoration-style: double; }
.k-empathy { --kind: var(--good); } .k-branding { --kind: var(--soft); } mark.k-branding { text-decoration-style: dotted; }
sup { font: 600 .68rem/0 var(--sans); padding: 0 1px; }
sup a { text-decoration: none; padding: .2rem .1rem; }
.notes { list-style: none; margin: 0; padding: .7rem 0 0; border-top: 1px solid var(--rule); font-size: .88rem; columns: 2 15rem; column-gap: 2rem; }
.notes li { break-inside: avoid; padding-left: 1.5rem; position: relative; line-height: 1.4; }
.notes li:target { background: var(--wash); }
.notes b { font-weight: 600; }
.number { position: absolute; left: 0; color: var(--kind, var(--accent)); font-weight: 600; }
.marks { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; margin: .9rem 0 0; padding-top: .7rem; border-top: 1px solid var(--rule); font-size: .86rem; }
.marks div { display: flex; gap: .45rem; }
.marks dd { font-weight: 600; }
.turn { display: flex; justify-content: space-between; gap: 1rem; margin-top: 2.5rem; }
.turn :only-child { margin-left: auto; }
@media (max-width: 46rem) {
  .letters { grid-template-columns: minmax(0, 1fr); }
  .against { flex-basis: auto; text-align: left; }
  .excerpt { padding: 1rem; }
}
`;
