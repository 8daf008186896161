/** Code with several tools: tabs where a script puts them side by side, else one under the other. */
export const tabsStyle = `.tabs h3 { margin-top: 1.1rem; }
.tabs .note { color: var(--soft); font-size: .92rem; }
.tabs [role="tablist"] { display: flex; flex-wrap: wrap; gap: .25rem .3rem; margin: .8rem 0 .5rem; }
.tabs [role="tab"] { min-height: 2rem; padding: .1rem .7rem; border-color: var(--line); background: none; color: var(--link); font-size: .92rem; }
.tabs [role="tab"]:hover { border-color: var(--soft); }
.tabs [aria-selected="true"] { border-color: var(--ink); background: var(--ink); color: var(--paper); }
.tabs .doing { height: auto; margin: -.3rem 0 .4rem; }
.tabs .doing > * { transform: none; }
.tabs [aria-busy] { min-height: 24rem; }
.tabs pre { margin-top: .3rem; tab-size: 4; }
@media (forced-colors: active) { .tabs [aria-selected="true"] { outline: 2px solid Highlight; } }
@media print { .tabs [role="tablist"] { display: none; } .tabs h3[hidden] { display: block; } }
`;
