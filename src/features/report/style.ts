import { CALENDAR_STYLE } from "../duties/index.ts";

/** The style of a report, beyond that of every page. */
export const REPORT_STYLE = `${CALENDAR_STYLE}
:root { --c0: #1f5fbf; --c1: #b3450b; --c2: #6a3fb0; --c3: #0b6e63; --link: #1a56a8; }
@media (prefers-color-scheme: dark) { :root { --c0: #7fb2ff; --c1: #ffa46b; --c2: #c9a6ff; --c3: #5fd6c6; --link: #8ab8ff; } }
a { color: var(--link); }
main > section, main > .part { border-top: 2px solid var(--line); margin-top: 2.5rem; scroll-margin-top: .5rem; }
main > section > h2, .part > section > h2 { font-size: 1.35rem; margin-top: 1rem; }
.caution { border-inline-start: 4px solid var(--warn); padding: .4rem .8rem; background: var(--band); margin: .75rem 0; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 1rem; margin-top: 1rem; }
.side { border: 1px solid var(--line); padding: .6rem .9rem; min-width: 0; }
.side h3 { margin: 0 0 .4rem; }
#summary li { margin-bottom: .25rem; }
dl { margin: 0; } dt { color: var(--faint); font-size: .875em; } dd { margin: 0 0 .3rem; overflow-wrap: anywhere; }
nav ol { columns: 20rem; padding-inline-start: 1.5rem; } nav li { break-inside: avoid; overflow-wrap: anywhere; }
nav a { line-height: 1.7; }
.count { text-align: end; } .numbers { min-width: 24rem; } .numbers th { overflow-wrap: normal; }
.coverage { min-width: 34rem; }
.coverage th:nth-child(1) { width: 7rem; } .coverage th:nth-child(3) { width: 6rem; }
.coverage th:nth-child(4) { width: 26%; } .coverage th:nth-child(5) { width: 5rem; }
.readings-table th:first-child { min-width: 3.5rem; } .readings-table td { min-width: 7rem; }
.partly { color: var(--warn); } .not_decidable { color: var(--faint); }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr)); gap: 2rem; }
figure { margin: 1rem 0; min-width: 0; } figcaption { margin-bottom: .5rem; }
.plot svg { display: block; width: 100%; max-width: 42rem; height: auto; font-size: 12.5px; }
.plot text { fill: var(--ink); } .plot .ticks text, .plot .name { fill: var(--faint); }
.grid path { stroke: var(--line); stroke-width: .6; } .axis { fill: none; stroke: var(--ink); stroke-width: 1; }
.curve { fill: none; stroke-linejoin: round; }
.line-0 { stroke: var(--c0); stroke-width: 4; } .line-1 { stroke: var(--c1); stroke-width: 2.2; stroke-dasharray: 9 6; }
.line-2 { stroke: var(--c2); stroke-width: 2.4; stroke-dasharray: 2.5 3; }
.line-3 { stroke: var(--c3); stroke-width: 2; stroke-dasharray: 12 4 2 4; }
.mark path { stroke: var(--ink); stroke-width: .7; } .mark circle { fill: var(--ink); }
.mark .disc { fill: var(--paper); stroke: var(--ink); stroke-width: 1; } .mark text { font-size: 11px; }
.marks { margin: .25rem 0 1rem; padding-inline-start: 1.8rem; font-size: .9em; }
summary { cursor: pointer; color: var(--link); }
footer { border-top: 2px solid var(--line); margin-top: 3rem; padding: 1rem 0; color: var(--faint); font-size: .9rem;
  overflow-wrap: anywhere; }
@media print {
  :root { --c0: #1f5fbf; --c1: #b3450b; --c2: #6a3fb0; --c3: #0b6e63; }
  .screen { display: none; }
  #summary { font-size: 9pt; line-height: 1.35; } #summary li { margin-bottom: 0; } #summary h3 { margin: .5rem 0 .1rem; }
  #summary ul { margin: .2rem 0; padding-inline-start: 1rem; }
  .asked, thead tr { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  h3 { font-size: 10.5pt; margin: .8rem 0 .3rem; } code { font-size: .85em; }
  table { font-size: 8.5pt; line-height: 1.4; } th, td { padding: .2rem .35rem; }
  .coverage { min-width: 0; } .numbers, .matrix th, .matrix td, .readings-table td { min-width: 0; }
  main > section, main > .part { border: 0; margin-top: 0; }
  main > section + section, main > .part, main > section { break-before: page; }
  .sides { grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); }
  .side, figure { break-inside: avoid; }
  .plots { display: block; } .plot svg { max-width: 118mm; } .grid path { stroke-width: .25; }
  .marks { font-size: 8.5pt; margin-bottom: .5rem; } figure { margin: .5rem 0; }
}
`;
