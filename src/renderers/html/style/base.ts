/** Colours, letters, the page and its head. Every pair of text and ground has a contrast of 4.5 or more. */
export const base = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --card: #ffffff; --ink: #1b1c20; --soft: #565a64; --rule: #dedbd2; --faint: #efede6;
  --accent: #0d5c63; --good: #1a6b3c; --bad: #a63a1e; --wash: #e5efee;
  --s0: #f4f0e6; --s1: #e4ebe3; --s2: #cbdfd9; --s3: #a9cdc7; --s4: #7fb5b0; --s5: #2f7878; --s6: #1d5d62; --s7: #0d4248;
  --s-dark: #10201f; --s-light: #ffffff;
  --serif: 'Iowan Old Style', Charter, 'Bitstream Charter', 'Source Serif 4', 'Sitka Text', Cambria, Georgia, 'Liberation Serif', serif;
  --sans: -apple-system, 'Segoe UI', Inter, Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a; --card: #1a1d22; --ink: #ece9e2; --soft: #a9acb3; --rule: #32363d; --faint: #22262b;
    --accent: #7cc9c6; --good: #7fca9c; --bad: #f0967a; --wash: #1d2d2f;
    --s0: #1d2125; --s1: #1c2a2d; --s2: #1b383c; --s3: #1b484d; --s4: #1f5e63; --s5: #5aa8a6; --s6: #83c7c2; --s7: #b7e4de;
    --s-dark: #ece9e2; --s-light: #0b1314;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 var(--sans); font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word; }
.page { max-width: 74rem; margin: 0 auto; padding: 0 1.25rem; }
h1, h2, h3, h4, h5 { line-height: 1.2; margin: 0; font-weight: 600; text-wrap: balance; }
h1, h2 { font-family: var(--serif); font-weight: 500; letter-spacing: -.01em; }
h1 { font-size: clamp(1.9rem, 1.2rem + 3vw, 3.1rem); }
h2 { font-size: clamp(1.6rem, 1.2rem + 1.6vw, 2.2rem); }
h3 { font-size: 1.05rem; margin: 2rem 0 .6rem; }
h5 { font-size: .75rem; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); margin: 0 0 .4rem; }
p { margin: 0 0 .75rem; }
small, .note { font-size: .84rem; color: var(--soft); }
.note { max-width: 60rem; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
cite { font-style: normal; color: var(--soft); }
ul { margin: 0 0 .75rem; padding-left: 1.1rem; }
li { margin-bottom: .35rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
h2:focus { outline: none; }
.unseen, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: fixed; top: .5rem; left: .5rem; z-index: 9; padding: .5rem 1rem; background: var(--card); }
.masthead { padding-block: 3.5rem 1.5rem; }
.on-brand .masthead { padding-block: 1.2rem .8rem; }
.on-brand .masthead h1 { font-size: 1.25rem; }
.on-brand .masthead p { display: none; }
.masthead p { margin: .6rem 0 0; color: var(--soft); }
.contents { position: sticky; top: 0; z-index: 5; background: var(--paper); border-block: 1px solid var(--rule); }
.contents ul { display: flex; gap: 1.4rem; margin: 0 auto; padding: .1rem 1.25rem; max-width: 74rem; list-style: none; overflow-x: auto; scrollbar-width: none; }
.contents li { margin: 0; }
.contents a { display: block; padding: .65rem 0; color: var(--ink); text-decoration: none; white-space: nowrap; font-size: .9rem; }
.contents a:hover { color: var(--accent); text-decoration: underline; }
.front { padding: 4rem 0 1rem; }
.front.cover { padding-top: 2.5rem; }
h2 + div, h2 + ul, h2 + table { margin-top: 1.2rem; }
main { padding-bottom: 4rem; }
.lead { font-family: var(--serif); font-size: 1.2rem; line-height: 1.45; max-width: 46rem; margin: .7rem 0 1.5rem; }
.hero { display: grid; gap: 2.5rem; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); align-items: start; }
.columns { display: grid; gap: 0 3rem; grid-template-columns: repeat(2, minmax(0, 1fr)); }
.mark .figure { margin: 0; display: flex; align-items: baseline; flex-wrap: wrap; gap: 0 .6rem; }
.mark .label { flex-basis: 100%; color: var(--soft); }
.mark strong { font: 500 clamp(4.5rem, 3rem + 6vw, 7rem)/1 var(--serif); letter-spacing: -.03em; }
.mark .of { font-size: 1.1rem; color: var(--soft); }
.mark .steps { display: flex; justify-content: space-between; font-size: .78rem; color: var(--soft); margin: -.1rem 0 .7rem; }
.mark .basis { margin: .2rem 0 .4rem; }
.facts { margin: 0; border-top: 1px solid var(--rule); }
.facts > div { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .75rem; padding: .55rem 0; border-bottom: 1px solid var(--rule); }
dt { color: var(--soft); }
dd { margin: 0; }
.definitions { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1.2rem 2.5rem; margin: 0; }
.definitions dt { color: var(--ink); font-weight: 600; margin-bottom: .2rem; }
.flowing { columns: 2 22rem; column-gap: 3rem; }
.flowing li { break-inside: avoid; }
footer { padding-block: 1.5rem 3rem; border-top: 1px solid var(--rule); font-size: .84rem; color: var(--soft); }
[popover] { max-width: min(32rem, 90vw); padding: 1.5rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--card); color: var(--ink); box-shadow: 0 12px 40px rgb(0 0 0 / .22); }
[popover]::backdrop { background: rgb(0 0 0 / .3); }
[popover] h2 { font-size: 1.3rem; margin-bottom: .6rem; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: inherit; cursor: pointer; }
[popover] button { padding: .4rem 1rem; border: 1px solid var(--soft); border-radius: 5px; }
.term { text-decoration: underline dotted var(--soft); text-underline-offset: .25em; }
.term:hover { color: var(--accent); }
@media (max-width: 46rem) {
  .hero, .columns { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
  .masthead { padding-block: 2rem 1rem; }
  .front { padding-top: 3rem; }
  .facts > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
`;
