/** The simulator: controls on one side, what follows on the other, and the way through the decisions. */
export const decideStyle = `form.controls { display: block; }
form.controls details { border-bottom: 1px solid var(--line); }
form.controls summary, .way summary { padding: .45rem 0; cursor: pointer; font-weight: 600; }
form.controls [role="group"] { display: grid; gap: .55rem; padding: .1rem 0 .9rem; }
form.controls label { display: grid; gap: .15rem; font-size: .92rem; color: var(--soft); }
form.controls label.switch { display: flex; gap: .55rem; align-items: baseline; color: var(--ink); padding: .15rem 0; }
form.controls label.switch input { flex: none; width: 1.05rem; height: 1.05rem; min-height: 0; margin: 0; accent-color: var(--link); transform: translateY(.15rem); }
form.controls input, form.controls select, form.controls textarea { color: var(--ink); min-height: 2.2rem; }
form.controls ::placeholder { color: var(--soft); opacity: 1; font-style: italic; }
form.controls [aria-invalid="true"] { border: 2px solid #a51d2d; }
form.controls button { margin-top: 1rem; }
.told { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; margin-top: 1rem; padding: .55rem .8rem; background: var(--paper); border: 1px solid var(--soft); border-left: .35rem solid var(--tone); border-radius: 0 6px 6px 0; }
.told.empty { position: static; border-color: transparent; padding-block: 0; }
.told.empty a { display: none; }
.told p { flex: 1 1 14rem; margin: 0; font-size: .95rem; line-height: 1.4; }
.told a { flex: none; font-size: .92rem; }
.way, .way ol { list-style: none; margin: 0; padding: 0; }
.way > li { margin: 0; border-left: .25rem solid var(--soft); padding-left: .9rem; max-width: none; }
.way > li.end { border-color: var(--tone); }
.way > li.ahead { border-left-style: dotted; }
.way summary small { color: var(--soft); font-weight: 400; margin-left: .3rem; }
.way i { display: inline-block; width: 1.2rem; font-style: normal; font-weight: 700; }
.way .end > i, .end > details > summary > i { color: var(--tone); }
.way .ahead { color: var(--soft); }
.way ol li { margin: 0 0 .45rem; padding-left: 1.2rem; text-indent: -1.2rem; font-size: .95rem; }
.way ol li > * { text-indent: 0; }
.way ol li.end { background: var(--tint); padding: .4rem .5rem .4rem 1.7rem; border-radius: 0 6px 6px 0; }
.way b { display: block; }
.way ol { padding-bottom: .6rem; }
.way ol li.passed b { display: inline; font-weight: 600; }
.way cite { font-style: normal; font-size: .92em; }
@media (min-width: 60rem) {
  article:has(> form.controls) { display: grid; grid-template-columns: 21rem minmax(0, 1fr); grid-template-rows: auto auto repeat(8, auto) 1fr; column-gap: 2.5rem; width: min(72rem, 50vw + 22rem); }
  article:has(> form.controls) > * { grid-column: 1 / -1; min-width: 0; }
  form.controls { grid-row: 3 / span 9; margin: 0; }
  article > form.controls { grid-column: 1; }
  article > form.controls ~ * { grid-column: 2; }
  article > form.controls ~ h2 { margin-top: 1.2rem; }
  article > form.controls ~ ul:has(> li:nth-child(12)) { columns: 2; column-gap: 2.5rem; }
  article > form.controls + h2 { margin-top: .3rem; }
  article > form.controls ~ #the-same-as-json, #the-same-as-json ~ :nth-child(n) { grid-column: 1 / -1; }
}
@media print { .way details::details-content { content-visibility: visible; } }
`;
