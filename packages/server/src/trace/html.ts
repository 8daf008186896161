import { classOf, phraseOf } from "@verdict/codes";
import { flowStyle, type Step } from "@verdict/decide";
import { escaped } from "../problem-html.ts";
import { citedIn } from "./cites.ts";
import { pictureOf } from "./picture.ts";
import { readBy } from "./read.ts";
import { traceStyle } from "./style.ts";
import { type Kept, sentenceOf, type Trace } from "./trace.ts";

/** A trace as a page: what decided first, then the whole way. */
export function traceHtml(kept: Kept, list: string): string {
  const { trace } = kept;
  const { method, target, version, status, at, took, route, steps, stopped, decision } = trace;
  const last = decision === null ? undefined : steps.at(-1);
  const line = `${method} ${target} HTTP/${version}`;
  return page(
    `${status} ${method} ${target}`,
    `<header>
<p class="soft"><a href="../${escaped(list)}">All traces</a></p>
<h1><span class="line">${escaped(line)}</span> <strong>${escaped(named(status))}</strong></h1>
<p class="soft"><time datetime="${at}">${at}</time>, ${took} ms, ${route === null ? "no resource has this path" : `resource <code>${escaped(route)}</code>`}</p>
${stopped === undefined ? "" : `<p class="callout">${escaped(sentenceOf(stopped))}</p>\n`}</header>
<main>
${last === undefined ? "" : decided(last)}<h2>The way there</h2>
<ol>
${steps.map((it) => stepHtml(it, it === last)).join("")}</ol>
<h2>As a picture</h2>
${pictureOf(kept)}</main>`,
    { tone: toneOf(status), style: flowStyle },
  );
}

/** The traces as a page, the last one first. */
export function listHtml(traces: readonly Trace[], name: string): string {
  const rows = traces.map(({ id, at, method, target, status, decision, stopped }) => {
    const by = decision ?? (stopped?.why === "late" ? "too late" : "thrown");
    return `<tr class="${toneOf(status)}"><td><a href="${escaped(name)}/${id}"><code>${escaped(`${method} ${target}`)}</code></a></td><td class="tone">${escaped(named(status))}</td><td class="by">${escaped(by)}</td><td class="soft"><time datetime="${at}">${at}</time></td></tr>
`;
  });
  const table = `<div class="scroll"><table>
<thead><tr><th scope="col">Request</th><th scope="col">Answer</th><th scope="col">Decided by</th><th scope="col">Time</th></tr></thead>
<tbody>
${rows.join("")}</tbody>
</table></div>`;
  return page(
    "Traces",
    `<main>
<h1>Traces</h1>
<p>What the last requests were decided by, the last one first.</p>
${traces.length === 0 ? "<p>No request has been traced yet.</p>" : table}
</main>`,
  );
}

function decided(step: Step): string {
  const { decision, question, answer, cite, otherwise } = step;
  return `<h2>What decided it</h2>
<dl>
<div><dt>Decision</dt><dd><strong>${escaped(decision)}</strong>: ${escaped(question)}</dd></div>
<div><dt>Answer</dt><dd>${escaped(answer)}</dd></div>
${readHtml(step)}<div><dt>Source</dt><dd>${citeHtml(cite)}</dd></div>
</dl>
${otherwise === undefined ? "" : `<h2>What would have changed it</h2>\n<p class="callout">${escaped(otherwise)}</p>\n`}`;
}

function stepHtml(step: Step, decides: boolean): string {
  const { decision, question, answer, cite } = step;
  const name = decides ? `<strong>→ ${escaped(decision)}</strong>` : escaped(decision);
  const read = readHtml(step);
  return `<li><details><summary>${name}: ${escaped(answer)}</summary>
<p>${escaped(question)} <span class="soft">${citeHtml(cite)}</span></p>
${read === "" ? "" : `<dl>\n${read}</dl>\n`}</details></li>
`;
}

function readHtml(step: Step): string {
  return readBy(step)
    .map(({ kind, name, value }) => {
      const label = kind === "fact" ? `Fact <code>${escaped(name)}</code>` : escaped(name);
      return `<div><dt>${label}</dt><dd>${value === "not sent" ? "not sent" : `<code>${escaped(value)}</code>`}</dd></div>\n`;
    })
    .join("");
}

function citeHtml(cite: string): string {
  return citedIn(cite)
    .map(({ text, url }) =>
      url === undefined ? escaped(text) : `<a href="${escaped(url)}">${escaped(text)}</a>`,
    )
    .join("");
}

function page(title: string, body: string, { tone = "", style = "" } = {}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${traceStyle}${style}</style>
</head>
<body${tone === "" ? "" : ` class="${tone}"`}>
${body}
</body>
</html>
`;
}

function toneOf(status: number): string {
  return `tone-${classOf(status)?.id ?? "none"}`;
}

function named(status: number): string {
  return `${status} ${phraseOf(status) ?? ""}`.trim();
}
