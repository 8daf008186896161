import { flowStyle } from "@verdict/decide";
import { cheatsheetStyle } from "./styles/cheatsheet.ts";
import { checkStyle } from "./styles/check.ts";
import { chooseStyle } from "./styles/choose.ts";
import { codeStyle } from "./styles/code.ts";
import { codesStyle } from "./styles/codes.ts";
import { decideStyle } from "./styles/decide.ts";
import { navigationStyle } from "./styles/navigation.ts";
import { tablesStyle } from "./styles/tables.ts";
import { tabsStyle } from "./styles/tabs.ts";
import { wireStyle } from "./styles/wire.ts";

/** The one style sheet. System fonts, light and dark by the reader's system, no colour that carries meaning alone. */
export const style = `:root {
  color-scheme: light dark;
  --paper: #fff;
  --ink: #1b1f24;
  --soft: #57606a;
  --line: #d5dae0;
  --tint: #f4f6f8;
  --link: #0b57a4;
  --mark: #fff1c2;
  --tone: #3d4752;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d;
    --ink: #e4e8ec;
    --soft: #a3adb8;
    --line: #343c45;
    --tint: #1c2229;
    --link: #82b8f2;
    --mark: #4a3f12;
    --tone: #aab4bf;
  }
}
.tone-1xx { --tone: #0b6b78; }
.tone-2xx { --tone: #1a6b2d; }
.tone-3xx { --tone: #0b57a4; }
.tone-4xx { --tone: #8a4b00; }
.tone-5xx { --tone: #a51d2d; }
@media (prefers-color-scheme: dark) {
  .tone-1xx { --tone: #67c5d2; }
  .tone-2xx { --tone: #7bcb8d; }
  .tone-3xx { --tone: #82b8f2; }
  .tone-4xx { --tone: #e7a95a; }
  .tone-5xx { --tone: #f28b94; }
}
* { box-sizing: border-box; }
html { font-size: 106.25%; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font-family: var(--sans);
  line-height: 1.55;
  overflow-wrap: break-word;
}
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .4rem .8rem; background: var(--paper); z-index: 1; }
.site, main { max-width: 50rem; margin: 0 auto; padding: 0 1.25rem; }
header.site {
  display: flex;
  flex-wrap: wrap;
  gap: .6rem 1.25rem;
  align-items: center;
  padding-top: 1rem;
}
.brand { font-weight: 700; font-size: 1.15rem; color: var(--ink); text-decoration: none; }
header.site nav { flex-basis: 100%; }
nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: 0; padding: .5rem 0; list-style: none; border-bottom: 1px solid var(--line); }
nav a { display: inline-block; padding: .2rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav [aria-current] { color: var(--ink); font-weight: 700; box-shadow: 0 2px 0 var(--ink); }
form { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; }
form.search { flex: 1 1 18rem; flex-wrap: nowrap; }
form.search label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
form[action="/search"] { position: relative; }
.hits { position: absolute; z-index: 1; inset: calc(100% + .3rem) 0 auto; max-height: min(26rem, 60vh); overflow-y: auto; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; box-shadow: 0 .4rem 1.2rem #0003; }
.hits a { display: grid; grid-template-columns: minmax(3.2rem, auto) 1fr; gap: 0 .6rem; padding: .4rem .7rem; border-left: .3rem solid transparent; color: var(--ink); text-decoration: none; }
.hits b { color: var(--tone); }
.hits b:not(:has(+ span)) { grid-column: 1 / -1; }
.hits small { grid-column: 1 / -1; color: var(--soft); font-size: .85em; }
.hits b, .hits small { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.hits a:hover { background: var(--tint); }
.hits [aria-selected="true"] { background: var(--tint); border-left-color: var(--tone); }
@media (forced-colors: active) { .hits [aria-selected="true"] { outline: 2px solid Highlight; outline-offset: -2px; } }
main > article + article { margin-top: 3.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
article form { margin: 1.25rem 0; }
article form label:first-child { flex-basis: 100%; }
input, select, textarea, button { font: inherit; color: inherit; min-height: 2.4rem; border: 1px solid var(--soft); border-radius: 6px; background: var(--paper); padding: .3rem .6rem; }
textarea { flex: 1 1 100%; min-width: 0; width: 100%; font-family: var(--mono); font-size: .88em; line-height: 1.5; resize: vertical; }
input { flex: 1 1 12rem; min-width: 0; width: 100%; }
article form input { flex-basis: 22rem; }
article form[action="/search"] { display: grid; grid-template-columns: 1fr auto; }
article form[action="/search"] label { grid-column: 1 / -1; }
input[type="file"] { flex: 0 1 auto; border-style: dashed; padding: .4rem .6rem; }
article form:has(select) input { flex-basis: 100%; }
.choice { display: inline-flex; gap: .5rem; align-items: center; }
button { background: var(--ink); color: var(--paper); border-color: var(--ink); padding: .3rem 1rem; cursor: pointer; }
main { padding-top: 1.5rem; padding-bottom: 3rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2.2vw, 2.5rem); margin: 0; letter-spacing: -.015em; }
h2 { font-size: 1.25rem; margin: 2.4rem 0 .6rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .4rem; }
article > header { border-left: .35rem var(--edge, solid) var(--tone); padding-left: 1rem; margin-bottom: 1.6rem; }
.badge { margin: .35rem 0 0; color: var(--tone); font-weight: 600; font-size: .92rem; }
.lead { margin: .7rem 0 0; font-size: 1.2rem; line-height: 1.4; max-width: 62ch; }
p, li { max-width: 70ch; }
ul, ol { padding-left: 1.3rem; }
li { margin: .3rem 0; }
dl { margin: 1rem 0; border-top: 1px solid var(--line); }
dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: .25rem 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
@media (max-width: 34rem) {
  dl > div { grid-template-columns: 5.8rem 1fr; }
  dt { font-size: .92rem; }
}
@media (min-width: 52rem) {
  header + dl:has(> div:nth-child(7)) { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2rem; }
  header + dl:has(> div:nth-child(7)) > div { grid-template-columns: 6rem 1fr; }
}
ul:not(.codes):has(> li:nth-child(12)) { columns: 3 13rem; }
ul:not(.codes):has(> li:nth-child(12)) li { margin: 0; padding: .15rem 0; break-inside: avoid; }
figure { margin: 1rem 0; }
.drawing .wide { display: none; }
@media (min-width: 52rem) { .drawing .wide { display: block; } .drawing .narrow { display: none; } }
${codesStyle}${chooseStyle}${flowStyle}figure img { display: block; width: 100%; height: auto; }
${checkStyle}${tablesStyle}code, pre { font-family: var(--mono); font-size: .88em; }
p code, li code, dd code { background: var(--tint); padding: .1em .3em; border-radius: 4px; }
pre { background: var(--tint); border: 1px solid var(--line); border-radius: 6px; padding: .8rem 1rem; overflow-x: auto; line-height: 1.5; margin: .6rem 0; }
pre code { font-size: .92em; }
mark { background: var(--mark); color: inherit; font-weight: 700; padding: .1em .2em; margin-left: -.2em; border-radius: 3px; }
pre small { font-family: var(--sans); color: var(--soft); font-size: .85em; }
${codeStyle}${decideStyle}${navigationStyle}${tabsStyle}${wireStyle}footer.site { padding-bottom: 2rem; color: var(--soft); font-size: .9rem; }
footer.site p { border-top: 1px solid var(--line); padding-top: .8rem; margin: 0; max-width: none; }
@media print {
  header.site nav, form, .skip, footer.site { display: none; }
  body { background: #fff; color: #000; font-size: 10.5pt; }
  main, .site { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  pre, tr, dl > div { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  pre { white-space: pre-wrap; }
}
${cheatsheetStyle}`;
