import type { Control, Controls } from "./controls.ts";
import { escapeHtml, escapeLines } from "./escape.ts";

/** A form of many controls that works without a script. */
export function htmlControls({ action, label, button, groups }: Controls): string {
  const parts = groups.map(
    ({ title, isOpen, controls }) =>
      `<details${isOpen ? " open" : ""}><summary>${escapeHtml(title)}</summary>
<div role="group" aria-label="${escapeHtml(title)}">
${controls.map(control).join("\n")}
</div></details>`,
  );
  return `<form class="controls" action="${escapeHtml(action)}" method="get" aria-label="${escapeHtml(label)}">
${parts.join("\n")}
<button type="submit">${escapeHtml(button)}</button>
</form>`;
}

function control(it: Control): string {
  const name = escapeHtml(it.name);
  const label = escapeHtml(it.label);
  switch (it.kind) {
    case "switch":
      return `<label class="switch"><input type="checkbox" name="${name}" value="${escapeHtml(it.value)}"${it.isOn ? " checked" : ""}> ${label}</label>`;
    case "choice": {
      const options = it.options.map(
        ([value, text]) =>
          `<option value="${escapeHtml(value)}"${value === it.value ? " selected" : ""}>${escapeHtml(text)}</option>`,
      );
      return `<label>${label} <select name="${name}">${options.join("")}</select></label>`;
    }
    case "text":
      return `<label>${label} ${field(it, name)}</label>${suggestions(it, name)}`;
  }
}

type Text = Extract<Control, { kind: "text" }>;

function field({ value, example, lines, among }: Text, name: string): string {
  const about = `name="${name}" placeholder="${escapeHtml(example)}" autocomplete="off" autocapitalize="off" spellcheck="false"`;
  if (lines !== undefined) {
    // A line break right after the tag is none of the text, so that one of the text would get lost.
    return `<textarea ${about} rows="${lines}">\n${escapeLines(value)}</textarea>`;
  }
  const list = among === undefined ? "" : ` list="among-${name}"`;
  return `<input ${about}${list}${value === "" ? "" : ` value="${escapeHtml(value)}"`}>`;
}

function suggestions({ among }: Text, name: string): string {
  if (among === undefined) return "";
  const options = among.map((it) => `<option value="${escapeHtml(it)}">`);
  return `<datalist id="among-${name}">${options.join("")}</datalist>`;
}
