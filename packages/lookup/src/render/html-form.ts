import type { Block, Select } from "../doc.ts";
import { escapeHtml, escapeLines } from "./escape.ts";

type Form = Extract<Block, { readonly kind: "form" }>;

/** A form that works without a script: GET unless told, so that its result has an address. */
export function htmlForm(form: Form): string {
  const id = `form-${escapeHtml(form.name)}`;
  const coding = form.file === undefined ? "" : ' enctype="multipart/form-data"';
  return `<form action="${escapeHtml(form.action)}" method="${form.post === true ? "post" : "get"}"${coding}>
<label for="${id}">${escapeHtml(form.label)}</label>
${field(form, id)}
${(form.selects ?? []).map(select).join("\n")}${form.file === undefined ? "" : fileField(form.file, id)}
<button type="submit">${escapeHtml(form.button ?? "Search")}</button>
</form>`;
}

function fileField(label: string, id: string): string {
  return `<span class="choice"><label for="${id}-file">${escapeHtml(label)}</label>
<input id="${id}-file" type="file" name="file"></span>`;
}

function field({ name, value, lines, file }: Form, id: string): string {
  const named = `id="${id}" name="${escapeHtml(name)}"${file === undefined ? " required" : ""}`;
  if (lines !== undefined) {
    // A line break right after the tag is none of the text, so that one of the text would get lost.
    return `<textarea ${named} rows="${lines}" spellcheck="false">\n${escapeLines(value ?? "")}</textarea>`;
  }
  return `<input ${named} type="search"${value === undefined ? "" : ` value="${escapeHtml(value)}"`}>`;
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
