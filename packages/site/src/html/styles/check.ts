/** What is checked in the page: marked lines, with what is wrong beside them. */
export const checkStyle = `article form .choice { max-width: 100%; }
article form .choice label { flex: none; }
article form .choice input[type="file"] { flex: 0 1 auto; width: auto; }
.checked > [role="status"]:empty { display: none; }
.checked > [role="status"] { font-size: 1.2rem; margin: 1.5rem 0 .8rem; }
.running, .tools, .tools > div { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; }
.tools { justify-content: space-between; gap: .75rem 2rem; }
.running[hidden], .tools[hidden] { display: none; }
.running progress { flex: 0 1 16rem; accent-color: var(--link); }
.checked button { background: var(--paper); color: var(--ink); border-color: var(--soft); padding: .2rem .8rem; }
.checked button[aria-pressed]::before { content: "○ "; }
.checked button[aria-pressed="true"]::before { content: "● "; }
.checked button[aria-pressed="false"] { color: var(--soft); }
.tools [role="status"] { color: var(--soft); }
.error { --tone: #a51d2d; --edge: solid; }
.warning { --tone: #8a4b00; --edge: dashed; }
.info { --tone: #3d4752; --edge: dotted; }
@media (prefers-color-scheme: dark) {
  .error { --tone: #f28b94; }
  .warning { --tone: #e7a95a; }
  .info { --tone: #aab4bf; }
}
.checked button[aria-pressed="true"] { border-color: var(--tone); }
.checked button::before { color: var(--tone); }
.part h2 { font-family: var(--mono); font-size: 1.05rem; overflow-wrap: anywhere; }
.part h3:first-child { margin-top: 0; }
.part ol { list-style: none; margin: 0; padding: 0; }
.part li { margin: 0 0 .8rem; padding: .1rem 0 .1rem .9rem; border-left: .25rem var(--edge) var(--tone); max-width: none; scroll-margin: 1rem; }
.part li:target { background: var(--tint); }
.part li p { margin: .15rem 0; overflow-wrap: anywhere; }
.part pre { margin: 0; scroll-margin: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.part pre a { margin-left: .15rem; scroll-margin: 1rem; }
.part pre a, .part .number { display: inline-block; min-width: 1.5em; padding: 0 .35em; border: 1px solid var(--soft); border-radius: 1em; background: var(--paper); color: var(--ink); font-family: var(--sans); font-size: .8rem; font-weight: 700; line-height: 1.5; text-align: center; text-decoration: none; }
.part pre a:target { outline: 3px solid var(--link); outline-offset: 1px; }
.part pre a:hover, .part a.number:hover { border-color: var(--ink); box-shadow: 0 0 0 1px var(--ink); }
.part .source { color: var(--soft); font-size: .92rem; }
.part button.place { min-height: 0; margin-right: .6rem; padding: .05rem .6rem; font-size: .92em; }
textarea.dropping { outline: 3px dashed var(--link); outline-offset: 2px; }
@media (min-width: 60rem) {
  .checked { width: min(76rem, 50vw + 22rem); }
  .beside:has(pre) { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 1.75rem; align-items: start; }
  .beside > pre { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
}
@media (max-width: 59.99rem) { .beside > pre { margin-bottom: 1.25rem; } }
@media print { .tools, .running, .part button { display: none; } .checked { width: auto; } .beside > pre { max-height: none; overflow: visible; } }
`;
