/** Tables: on a phone each row is a block of its own, its cells under their heads. */
export const tablesStyle = `.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; font-size: .88rem; }
tbody th { font-weight: 600; min-width: 7rem; }
td { min-width: 6rem; }
@media (min-width: 40rem) { tbody th { min-width: 10rem; } }
@media screen and (max-width: 34rem) {
  .scroll table, .scroll tbody, .scroll tr, .scroll tbody th, .scroll td { display: block; }
  .scroll thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .scroll tr { padding: .55rem 0; border-bottom: 1px solid var(--line); }
  .scroll tbody th, .scroll td { border: 0; padding: .1rem 0; }
  .scroll td[data-th] { display: flow-root; padding-left: 6.9rem; }
  td[data-th]::before { content: attr(data-th); float: left; width: 6.5rem; margin-left: -6.9rem; color: var(--soft); font-size: .88em; line-height: 1.75; }
  .scroll td:empty { display: none; }
}
`;
