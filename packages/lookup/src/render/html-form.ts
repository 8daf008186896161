import type { Block, Select } from "../doc.ts";
import { escapeHtml } from "./escape.ts";

type Form = Extract<Block, { readonly kind: "form" }>;

/** A form that works without a script: GET, so that its result has an address. */
export function htmlForm(form: Form): string {
  const value = form.value === undefined ? "" : ` value="${escapeHtml(form.value)}"`;
  const id = `form-${escapeHtml(form.name)}`;
  return `<form action="${escapeHtml(form.action)}" method="get">
<label for="${id}">${escapeHtml(form.label)}</label>
<input id="${id}" type="search" name="${escapeHtml(form.name)}"${value} required>
${(form.selects ?? []).map(select).join("\n")}
<button type="submit">${escapeHtml(form.button ?? "Search")}</button>
</form>`;
}

function select({ name, label, value, options }: Select): string {
  const id = `form-${escapeHtml(name)}`;
  const list = options.map(
    ([option, text]) =>
      `<option value="${escapeHtml(option)}"${option === value ? " selected" : ""}>${escapeHtml(text)}</option>`,
  );
  return `<span class="choice"><label for="${id}">${escapeHtml(label)}</label>
<select id="${id}" name="${escapeHtml(name)}">${list.join("")}</select></span>`;
}
