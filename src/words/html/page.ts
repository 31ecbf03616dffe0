import type { Language } from "../format.ts";
import { Html, html } from "./html.ts";

/** The parts of a page. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** The verb that makes it, such as `hdp diff`. The page is recognised by it. */
  readonly generator: string;
  /** Sections, in their order. */
  readonly body: readonly Html[];
  /** Its style beyond that of every page. */
  readonly style?: string;
}

/** A whole page that needs nothing from elsewhere and no scripts, for screens light and dark and for paper (A4). */
export function page({ language, title, generator, body, style = "" }: Page): string {
  const made = html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${generator}">
<title>${title}</title>
<style>${new Html(STYLES + style)}</style>
</head>
<body>
${body.map((section) => html`${section}\n`)}</body>
</html>
`;
  return made.text;
}

const STYLES = `
:root { color-scheme: light dark; --ink: #1c2430; --paper: #fff; --faint: #5c6675; --line: #d5dae1; --band: #f3f5f8;
  --good: #17693a; --warn: #8a5300; --bad: #a3231f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --paper: #14181f; --faint: #9aa5b5; --line: #343c48;
  --band: #1d232c; --good: #6fd197; --warn: #f0b35e; --bad: #ff8f87; } }
* { box-sizing: border-box; }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, "Noto Sans TC", "PingFang TC", "Microsoft JhengHei", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p { margin: .25rem 0; }
code, .source, .faint { color: var(--faint); font-size: .875em; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; font-weight: normal; }
.wide { overflow-x: auto; position: relative; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top;
  overflow-wrap: anywhere; }
thead th, tbody th { background: var(--band); }
tbody th { font-weight: normal; }
.diff { table-layout: fixed; }
.diff th:first-child { width: 30%; }
.matrix th, .matrix td { min-width: 8rem; }
.source { display: block; }
.stricter, .good { color: var(--good); font-weight: 600; }
.bad { color: var(--bad); font-weight: 600; }
.open, .attention { color: var(--warn); }
.absent, .silent, .unsure { color: var(--faint); }
@page { size: A4; margin: 14mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --faint: #444; --line: #999; --band: #eee; --good: #0b4d28;
    --warn: #6b4000; --bad: #7a1512; }
  body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt; }
  h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
}
`;
