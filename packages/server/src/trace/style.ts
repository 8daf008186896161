/** The style of the pages: system fonts, light and dark by the reader's system, one column that a phone can show. */
export const traceStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d5dae0;--tint:#f4f6f8;--link:#0b57a4;--tone:#3d4752}
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--ink:#e4e8ec;--soft:#a3adb8;--line:#343c45;--tint:#1c2229;--link:#82b8f2;--tone:#aab4bf}}
.tone-1xx{--tone:#0b6b78}.tone-2xx{--tone:#1a6b2d}.tone-3xx{--tone:#0b57a4}.tone-4xx{--tone:#8a4b00}.tone-5xx{--tone:#a51d2d}
@media (prefers-color-scheme:dark){.tone-1xx{--tone:#67c5d2}.tone-2xx{--tone:#7bcb8d}.tone-3xx{--tone:#82b8f2}.tone-4xx{--tone:#e7a95a}.tone-5xx{--tone:#f28b94}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:56rem;padding:1.25rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code,.line{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}
h1{font-size:1.5rem;line-height:1.25;margin:.75rem 0 .25rem;border-left:.35rem solid var(--tone);padding-left:.75rem}
h1 .line{display:block;font-size:1rem;font-weight:400}
h1 strong{color:var(--tone)}
h2{font-size:1.15rem;margin:2rem 0 .5rem}
.soft{color:var(--soft);font-size:.9rem}
.callout{border:1px solid var(--tone);border-left-width:.35rem;border-radius:6px;padding:.6rem .9rem;background:var(--tint)}
dl{margin:.5rem 0}
dl>div{display:grid;grid-template-columns:minmax(6.5rem,11rem) 1fr;gap:0 1rem;padding:.3rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--soft)}
dd{margin:0}
ol{list-style:none;padding:0;margin:0;border-top:1px solid var(--line)}
ol>li{border-bottom:1px solid var(--line)}
summary{padding:.45rem .25rem;cursor:pointer}
summary strong{color:var(--tone)}
details>:not(summary){margin-left:1.1rem}
details p{margin:.25rem 0 .5rem 1.1rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line)}
th,td.tone,td.by,td.soft{white-space:nowrap}
td.tone{color:var(--tone);font-weight:600}
svg{max-width:100%;height:auto;display:block}
.wide{display:none}
@media (min-width:60rem){.wide{display:block}.wide+.narrow{display:none}}
@media (max-width:34rem){table,tbody,tr,td{display:block}thead{display:none}tr{border-bottom:1px solid var(--line);padding:.4rem 0}td{border:0;padding:.1rem 0}dl>div{grid-template-columns:1fr}}
`;
