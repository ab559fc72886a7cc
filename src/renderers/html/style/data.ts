/** Tables and charts. */
export const data = `
.wide { overflow-x: auto; margin: 1rem 0 .75rem; background: linear-gradient(90deg, var(--paper) 40%, transparent) left / 2rem 100% local no-repeat, linear-gradient(270deg, var(--paper) 40%, transparent) right / 2rem 100% local no-repeat, linear-gradient(90deg, rgb(0 0 0 / .2), transparent) left / .7rem 100% scroll no-repeat, linear-gradient(270deg, rgb(0 0 0 / .2), transparent) right / .7rem 100% scroll no-repeat; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 2.5rem); }
caption { text-align: left; font-weight: 600; font-size: 1.05rem; padding-bottom: .5rem; }
th { font-weight: 400; text-align: left; }
thead th { color: var(--soft); font-size: .82rem; vertical-align: bottom; border-bottom: 1px solid var(--soft); padding: .35rem .6rem .4rem; line-height: 1.3; }
td, tbody th { padding: .5rem .6rem; border-bottom: 1px solid var(--rule); vertical-align: middle; }
tr > :first-child { padding-left: 0; }
.end { text-align: right; }
td.end { white-space: nowrap; }
.total > * { border-top: 1px solid var(--soft); }
th[data-sort] button { font-size: inherit; width: 100%; text-align: inherit; text-decoration: underline transparent; text-underline-offset: .2em; }
th[data-sort] button::after { content: '\\2195'; opacity: .45; padding-left: .25em; }
th[aria-sort=ascending] button::after { content: '\\2191'; opacity: 1; }
th[aria-sort=descending] button::after { content: '\\2193'; opacity: 1; }
th[data-sort] button:hover { text-decoration-color: currentcolor; }
.filter { margin: 1.2rem 0 0; }
.filter input { font: inherit; color: inherit; width: min(18rem, 60vw); padding: .4rem .7rem; border: 1px solid var(--soft); border-radius: 5px; background: var(--card); }
.chart { min-width: 8rem; width: 26%; }
.criteria .chart { width: 42%; }
.ranking { min-width: 62rem; }
.ranking tbody th { font-weight: 600; }
.groups span { display: inline-grid; place-items: center; width: 1.35em; height: 1.35em; margin-right: 2px; border: 1px solid var(--soft); border-radius: 50%; font-size: .8rem; line-height: 1; }
.heat { border-collapse: separate; border-spacing: 3px; min-width: 34rem; table-layout: fixed; }
.heat th:first-child { width: 17%; }
.heat tr > :last-child { border-left: 6px solid var(--paper); background-clip: padding-box; }
.heat td, .heat tbody th { border: 0; }
.heat .shade { text-align: center; border-radius: 4px; white-space: nowrap; padding: .75rem .5rem; color: var(--s-dark); }
.heat thead .end { text-align: center; }
.heat b { font: 500 1.2rem/1 var(--serif); }
.shade small { color: inherit; font-size: .76rem; }
.s0 { background: var(--s0); } .s1 { background: var(--s1); } .s2 { background: var(--s2); } .s3 { background: var(--s3); }
.s4 { background: var(--s4); } .s5 { background: var(--s5); } .s6 { background: var(--s6); } .s7 { background: var(--s7); }
.heat .s5, .heat .s6, .heat .s7, .legend .s5, .legend .s6, .legend .s7 { color: var(--s-light); }
.legend { font-size: .84rem; color: var(--soft); }
.legend .shade { display: inline-block; min-width: 2.6rem; padding: .1rem .4rem; }
.legend .s0, .legend .s1, .legend .s2, .legend .s3, .legend .s4 { color: var(--s-dark); }
.themes .wide { margin-bottom: 2.2rem; }
.indicators { min-width: 40rem; table-layout: fixed; }
.indicators thead th:nth-child(1) { width: 23%; } .indicators thead th:nth-child(2) { width: 8%; } .indicators thead th:nth-child(3) { width: 17%; } .indicators thead th:nth-child(4) { width: 14%; } .indicators thead th:nth-child(5) { width: 8%; }
.indicators td.chart { min-width: 0; width: auto; padding-block: .55rem; }
.indicators td, .indicators tbody th { vertical-align: top; }
.published p { margin: 0 0 .35rem; font-size: .84rem; line-height: 1.4; }
.here { display: block; color: var(--accent); }
.panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 2rem 2.5rem; margin: 1.5rem 0 1rem; }
.panels.two { grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); margin-top: 2.5rem; }
figure { margin: 0; }
figcaption { border-top: 2px solid var(--ink); padding-top: .5rem; font-size: .88rem; color: var(--soft); }
figcaption b { display: block; color: var(--ink); font-size: 1rem; }
svg { overflow: visible; display: block; }
svg.interval { width: 100%; height: 22px; }
svg.curve, svg.months { width: 100%; height: 210px; margin-top: .4rem; }
.track { stroke: var(--rule); stroke-width: 1; }
.grid { stroke: var(--rule); stroke-width: 1; }
.tick { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 3 2; }
.bar { fill: var(--accent); opacity: .32; }
.dot { fill: var(--accent); }
.diamond { fill: var(--paper); stroke: var(--bad); stroke-width: 1.5; }
.whisker { stroke: var(--accent); stroke-width: 7; opacity: .28; stroke-linecap: round; }
.axis { fill: var(--soft); font-size: 11.5px; }
.line { fill: none; stroke: var(--accent); stroke-width: 2.5; }
.thin { fill: none; stroke: var(--accent); stroke-width: 1.5; }
.beside { fill: none; stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 2 3; }
@media (max-width: 46rem) {
  table { font-size: .86rem; }
  .criteria .chart { min-width: 5rem; width: 34%; }
  .criteria td, .criteria tbody th, .criteria thead th { padding-inline: .3rem; }
  .criteria tr > :first-child { padding-left: 0; }
  .indicators { min-width: 0; }
  .indicators, .indicators tbody, .indicators caption { display: block; }
  .indicators thead { display: none; }
  .indicators tr { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: .1rem .8rem; padding: .6rem 0; border-bottom: 1px solid var(--rule); }
  .indicators td, .indicators tbody th { border: 0; padding: 0; }
  .indicators .chart { grid-column: 1 / 3; grid-row: 2; }
  .indicators .chart:empty, .indicators .published:empty { display: none; }
  .indicators .base { grid-column: 3; font-size: .8rem; color: var(--soft); }
  .indicators .published, .indicators th[colspan] { grid-column: 1 / -1; }
}
details { margin: .5rem 0 1rem; }
summary { cursor: pointer; color: var(--accent); width: fit-content; }
`;
