/**
 * How the drawing looks, light and dark. A page whose policy allows no styles within documents puts it into its own
 * stylesheet, and one with colours of its own sets the variables.
 */
export const flowStyle = `.verdict-flow{
--flow-ink:#1b1c20;--flow-muted:#5a5e6a;--flow-panel:#f3f4f7;--flow-box:#fff;--flow-line:#8b909d;
--flow-lit:#0b57d0;--flow-lit-box:#e8f0fe;
--flow-1:#e4e6ec;--flow-1-ink:#3a3d47;--flow-2:#d5efdc;--flow-2-ink:#0d5628;--flow-3:#d9e7fb;--flow-3-ink:#174a8c;
--flow-4:#fbe6c4;--flow-4-ink:#6f4200;--flow-5:#fbdad7;--flow-5-ink:#8c1d18;
color-scheme:light dark;display:block;width:100%;height:auto;margin:0 auto;font-family:system-ui,sans-serif}
@media(prefers-color-scheme:dark){.verdict-flow{
--flow-ink:#e7e8ec;--flow-muted:#a7abb7;--flow-panel:#1e2026;--flow-box:#2a2d35;--flow-line:#777c89;
--flow-lit:#8ab4f8;--flow-lit-box:#1d3050;
--flow-1:#3a3d47;--flow-1-ink:#e4e6ec;--flow-2:#1c4a2d;--flow-2-ink:#c3f0d0;--flow-3:#1d3c66;--flow-3-ink:#cfe0fb;
--flow-4:#553a08;--flow-4-ink:#fde3b5;--flow-5:#5f211d;--flow-5-ink:#fcd5d1}}
.verdict-flow.flow-of-1{max-width:520px}.verdict-flow.flow-of-2{max-width:1050px}.verdict-flow.flow-of-3{max-width:1580px}
.verdict-flow text{fill:var(--flow-ink);stroke:none}
.verdict-flow .flow-heading{font-weight:600}
.verdict-flow .flow-small{fill:var(--flow-muted)}
.verdict-flow .flow-panel{fill:var(--flow-panel)}
.verdict-flow .flow-box rect{fill:var(--flow-box);stroke:var(--flow-line)}
.verdict-flow .flow-way{stroke:var(--flow-line);fill:none}
.verdict-flow .flow-tip{fill:var(--flow-line);stroke:none}
.verdict-flow .flow-off text{fill:var(--flow-muted)}
.verdict-flow .flow-off>rect{stroke-dasharray:3 3}
.verdict-flow .flow-on>rect,.verdict-flow .flow-end>rect{fill:var(--flow-lit-box);stroke:var(--flow-lit);stroke-width:2}
.verdict-flow .flow-answer{fill:var(--flow-lit);font-weight:600}
.verdict-flow .flow-way.flow-lit{stroke:var(--flow-lit);stroke-width:3}
.verdict-flow .flow-tip.flow-lit{fill:var(--flow-lit)}
${[1, 2, 3, 4, 5].map((it) => `.verdict-flow .flow-exit.flow-${it}xx rect{fill:var(--flow-${it});stroke:none}.verdict-flow .flow-exit.flow-${it}xx text{fill:var(--flow-${it}-ink)}`).join("\n")}
.verdict-flow .flow-exit.flow-lit rect{stroke:var(--flow-lit);stroke-width:2.5}
.verdict-flow .flow-exit.flow-lit text{font-weight:700}
`;
