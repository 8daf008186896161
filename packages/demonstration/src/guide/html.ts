import type { Entry } from "./entries.ts";
import { intro, mended, title } from "./intro.ts";

const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
h2{margin-top:2.5rem;border-top:1px solid #8888;padding-top:1rem;font-size:1.15rem}h2 code{font-weight:700}dt{margin-top:.8rem}dd{margin:0}
pre{overflow-x:auto;background:#8882;padding:.5rem .7rem;border-radius:.3rem;margin:.2rem 0}.mend{border-left:3px solid #4a90d9;padding-left:.7rem}small{font-weight:400}`;

/** The index for a browser. */
export function indexHtml(entries: readonly Entry[]): string {
  const links = entries.map(
    ({ path }) => `<li><a href="#${escaped(anchor(path))}"><code>${escaped(path)}</code></a></li>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${style}</style>
<h1>${title}</h1>
<p>${escaped(intro)}</p>
<ul>${links.join("")}</ul>
${entries.map(section).join("\n")}
</html>
`;
}

function section({ path, about, methods, tries, mends }: Entry): string {
  const code = `<code>${escaped(path)}</code>`;
  // What can be read without further ado is a link.
  const linked =
    methods.includes("GET") && !path.includes("{")
      ? `<a href="${escaped(path)}">${code}</a>`
      : code;
  const list = tries.map(
    ({ send, status, name, because }) =>
      `<dt><a href="/${status}">${status} ${escaped(name)}</a>: ${escaped(because)}</dt><dd><pre>${escaped(send)}</pre></dd>`,
  );
  return `<section id="${escaped(anchor(path))}"><h2>${linked} <small>${methods.join(", ")}</small></h2>
<p>${escaped(about)}</p><dl>${list.join("")}</dl>
${mends.map((it) => `<p class="mend">${escaped(mended(it))}</p>`).join("\n")}</section>`;
}

function anchor(path: string): string {
  return path.replace(/\W+/g, "-").replace(/^-|-$/g, "");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? char);
}
