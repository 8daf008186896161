import type { Block, Tab } from "../doc.ts";
import { escapeHtml, escapeLines } from "./escape.ts";

/** The same with several tools, one under the other: a script may put them side by side. */
export function htmlTabs({ group, label, tabs }: Extract<Block, { kind: "tabs" }>): string {
  return `<div class="tabs" data-group="${escapeHtml(group)}" data-label="${escapeHtml(label)}">
${tabs.map(tabHtml).join("\n")}
</div>`;
}

function tabHtml({ id, label, text }: Tab): string {
  const name = escapeHtml(label);
  return `<section data-tab="${escapeHtml(id)}"><h3>${name}</h3><pre role="group" aria-label="${name}" tabindex="0"><code>${escapeLines(text)}</code></pre></section>`;
}
