import type { Block, Listing, Tab } from "../doc.ts";
import { escapeHtml, escapeLines } from "./escape.ts";
import { htmlInline } from "./html-inline.ts";

/** The same with several tools, one under the other: a script may put them side by side. */
export function htmlTabs({ group, label, tabs }: Extract<Block, { kind: "tabs" }>): string {
  return `<div class="tabs" data-group="${escapeHtml(group)}" data-label="${escapeHtml(label)}">
${tabs.map(tabHtml).join("\n")}
</div>`;
}

function tabHtml({ id, label, listings, at }: Tab): string {
  const name = escapeHtml(label);
  const start = `<section data-tab="${escapeHtml(id)}"`;
  if (at === undefined)
    return `${start}><h3>${name}</h3>${listings.map((it) => listingHtml(it, name)).join("")}</section>`;
  const line = htmlInline([`${at.does} `, { link: at.link, text: "The code" }]);
  return `${start} data-at="${escapeHtml(at.link)}"><h3>${name}</h3><p>${line}</p></section>`;
}

function listingHtml({ lead, note, text, proof }: Listing, name: string): string {
  return [
    lead === undefined ? "" : `<p>${htmlInline(lead)}</p>`,
    pre(text, name),
    proof === undefined ? "" : pre(proof, `${name}: what came`),
    note === undefined ? "" : `<p class="note">${htmlInline(note)}</p>`,
  ].join("");
}

/** It scrolls, so that the keyboard has to reach it. */
function pre(text: string, name: string): string {
  return `<pre role="group" aria-label="${name}" tabindex="0"><code>${escapeLines(text)}</code></pre>`;
}
