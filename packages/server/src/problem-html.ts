import type { ProblemDetails } from "./problem.ts";
import { placeOf } from "./standard-schema.ts";

/** A problem as a small page: what happened, and each error with its place. */
export function problemHtml(
  details: ProblemDetails & { readonly status: number; readonly title: string },
): string {
  const { status, title, detail, errors = [] } = details;
  const heading = escaped(`${status} ${title}`);
  const list = errors
    .map((it) => `<li><code>${escaped(placeOf(it))}</code> ${escaped(it.detail)}</li>`)
    .join("");
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${heading}</title>
<h1>${heading}</h1>
${detail === undefined ? "" : `<p>${escaped(detail)}</p>\n`}${list === "" ? "" : `<ul>${list}</ul>\n`}</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text within markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? char);
}
