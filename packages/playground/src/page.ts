import { escapeHtml } from "@verdict/lookup";

const style = `:root{color-scheme:light dark;--ink:light-dark(#1a1c1e,#e6e6e6);--line:light-dark(#d5d8dc,#3b3f44);--link:light-dark(#0b4f8a,#8ec1f2);--soft:light-dark(#f3f5f7,#222629)}
*{box-sizing:border-box}body{margin:0 auto;max-width:52rem;padding:1.5rem 1.25rem 4rem;font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:light-dark(#fff,#16181a)}
a{color:var(--link)}h1{line-height:1.2}h2{margin-top:2.2rem;font-size:1.15rem}
pre{padding:.8rem 1rem;background:var(--soft);border:1px solid var(--line);border-radius:.4rem;overflow-x:auto}pre[aria-label]::before{content:attr(aria-label);display:block;margin-bottom:.4rem;font:.8rem system-ui,sans-serif;opacity:.75}code,pre{font-family:ui-monospace,monospace;font-size:.9rem}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.4rem 1.2rem}dl>div{display:contents}dt{opacity:.75}dd{margin:0}
@media(max-width:36rem){dl{display:block}dd{margin-bottom:.6rem}table,tbody,tr,th,td{display:block}thead{display:none}th,td{border:0;padding:.1rem 0}tr{padding:.6rem 0;border-bottom:1px solid var(--line)}}`;

/** A whole page around an article, which is markup already; it needs no script and no other file. */
export function htmlPage(title: string, article: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)} · Verdict playground</title>
<style>${style}</style>
</head>
<body>
<nav aria-label="Main"><a href="/">Playground</a> · <a href="/cause">Causes</a> · <a href="/faults">Faults</a> · <a href="/proxies">Proxies</a> · <a href="/log">Log</a></nav>
<main>
${article}</main>
</body>
</html>
`;
}
