/** The codes of a class, to be looked over at once; classes differ by the edge of their lines as well as by their colour. */
export const codesStyle = `.tone-1xx { --edge: dotted; }
.tone-3xx { --edge: dashed; }
.tone-5xx { --edge: double; }
ul.codes { list-style: none; padding: 0; margin: .8rem 0; columns: auto; display: grid; grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr)); gap: .4rem; }
ul.codes li { margin: 0; padding: 0; max-width: none; }
ul.codes a { display: flex; gap: .55rem; align-items: baseline; height: 100%; padding: .35rem .6rem; background: var(--tint); border-left: .25rem var(--edge, solid) var(--tone); border-radius: 0 6px 6px 0; color: var(--ink); text-decoration: none; line-height: 1.3; }
ul.codes a:hover { text-decoration: underline; }
ul.codes b { color: var(--tone); font-variant-numeric: tabular-nums; }
@media (max-width: 34rem) {
  ul.codes { grid-template-columns: 1fr 1fr; }
  ul.codes a { flex-direction: column; gap: 0; font-size: .94rem; }
}
@media print { ul.codes { grid-template-columns: repeat(4, 1fr); gap: .15rem; } ul.codes a { background: none; padding: .1rem .4rem; } }
`;
