/** Choosing: answers as lines with their keys before them, and the whole tree, which prints in columns on wide sheets; on one it is as a poster. */
export const chooseStyle = `ol.keys { counter-reset: key; list-style: none; padding: 0; display: grid; gap: .5rem; max-width: 44rem; }
ol.keys li { counter-increment: key; margin: 0; max-width: none; }
ol.keys a { display: flex; gap: .8rem; align-items: baseline; padding: .55rem .8rem; border: 1px solid var(--line); border-radius: 8px; color: var(--ink); text-decoration: none; }
ol.keys a::before { content: counter(key) / ""; flex: none; min-width: 1.7rem; border: 1px solid var(--soft); border-bottom-width: 2px; border-radius: 5px; color: var(--soft); font-size: .88rem; text-align: center; }
ol.keys a:hover { border-color: var(--link); background: var(--tint); }
h1:focus { outline: none; }
.keys-hint { display: none; }
@media (scripting: enabled) and (min-width: 34rem) {
  ol.keys { margin-bottom: 3rem; }
  .keys-hint { display: block; margin: -2.5rem 0 .7rem; height: 1.8rem; line-height: 1.8rem; color: var(--soft); font-size: .92rem; white-space: nowrap; }
  .keys-hint button { padding: 0 .1em; border: 0; background: none; color: var(--link); font: inherit; text-decoration: underline; cursor: pointer; }
}
ol.tree, .tree ol { padding-left: 1.5rem; }
.tree ol { border-left: 1px solid var(--line); margin: .1rem 0 .6rem; }
.tree li { margin: .2rem 0; max-width: none; }
.tree li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
@media (max-width: 34rem) { ol.tree, .tree ol { padding-left: 1.15rem; } .tree { font-size: .94rem; line-height: 1.45; } }
@page tree { size: A3 landscape; margin: 9mm; }
@media print {
  .keys-hint { display: none; }
  body:has(ol.tree) { page: tree; max-width: none; }
  body:has(ol.tree) main { max-width: none; }
  ol.tree { columns: 5; column-gap: 6mm; font-size: 6.3pt; line-height: 1.28; padding-left: 3mm; }
  .tree ol { padding-left: 3.2mm; margin: 0; }
  .tree li { margin: 0; }
}
`;
