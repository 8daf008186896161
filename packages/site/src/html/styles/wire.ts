/** What went over a connection: whose octets they are is said by a word, a side and a line, not by colour alone. */
export const wireStyle = `ol.wire { list-style: none; margin: 1rem 0; padding: 0; }
.wire li { max-width: 56rem; margin: 0 0 .7rem; padding-left: .8rem; border-left: .25rem solid var(--link); }
.wire .received { border-left: .25rem double var(--tone); }
.wire .event { border-left: .25rem dotted var(--line); }
.wire .event b { font-weight: 400; }
.wire .broken { border-left: .25rem dashed #c62f3f; }
.wire .broken b { font-weight: 700; }
.wire p { display: flex; flex-wrap: wrap; gap: 0 .7rem; align-items: baseline; margin: 0; max-width: none; }
.wire p span { color: var(--soft); font-size: .9rem; font-variant-numeric: tabular-nums; }
.wire .who { min-width: 3.2rem; }
.wire pre { margin: .25rem 0 0; padding: .5rem .75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.wire pre code { padding: 0; background: none; }
.wire pre i { color: var(--soft); font-style: normal; user-select: none; }
@media (min-width: 52rem) { .wire .received { margin-left: 2.5rem; } }
.doing { display: flex; gap: .6rem; align-items: center; justify-content: flex-end; height: 0; position: relative; z-index: 1; margin-bottom: -.6rem; }
.doing > * { transform: translateY(-1.4rem); }
.doing button { min-height: 1.9rem; padding: .05rem .8rem; background: var(--paper); color: var(--ink); border-color: var(--soft); font-size: .92rem; }
.doing span { color: var(--soft); font-size: .9rem; }
h3 + .doing { margin-bottom: -.4rem; }
h3 + .doing > * { transform: translateY(-1.1rem); }
.wire[aria-busy="true"]::after { content: "…"; padding-left: 1.05rem; color: var(--soft); }
@media print { .doing { display: none; } .wire li { break-inside: avoid; } }
`;
