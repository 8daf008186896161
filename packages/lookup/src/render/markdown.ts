import type { Block, Branch, Doc, ExchangeLine, Inline, Line } from "../doc.ts";
import { clean, cleanLines } from "./clean.ts";
import { address, parts, wording } from "./inline.ts";
import { marks, stageWords, type Way } from "./way.ts";
import { wireLines } from "./wire.ts";

/**
 * A page as Markdown (CommonMark, tables as in GitHub's).
 *
 * @returns text without raw HTML: whatever would be markup is escaped
 */
export function renderMarkdown(doc: Doc): string {
  const blocks = doc.blocks
    .filter((it) => it.brief !== true && it.kind !== "drawing")
    .map(blockText);
  const badge = doc.badge === undefined ? [] : [`**${escapeMarkdown(doc.badge)}**`];
  const lead = doc.lead === undefined ? [] : [inline(doc.lead)];
  return `${[`# ${escapeMarkdown(doc.title)}`, ...badge, ...lead, ...blocks].join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level ?? 2)} ${escapeMarkdown(block.text)}`;
    case "text":
      return inline(block.line);
    case "list":
      return block.items
        .map((it, at) => `${block.ordered === true ? `${at + 1}.` : "-"} ${inline(it)}`)
        .join("\n");
    case "tree":
      return tree(block.branches).join("\n");
    case "facts":
      return block.facts
        .map(([label, value]) => `- **${escapeMarkdown(label)}:** ${inline(value)}`)
        .join("\n");
    case "table":
      return [
        row(block.head.map(escapeMarkdown)),
        row(block.head.map(() => "---")),
        ...block.rows.map((cells) => row(cells.map(inline))),
      ].join("\n");
    case "codes":
      return block.codes
        .map(({ code, name }) => `- [${code} ${escapeMarkdown(name)}](/${code})`)
        .join("\n");
    case "exchange":
      return exchange(block.lines);
    case "form":
      return block.post === true
        ? `${escapeMarkdown(block.label)}: POST ${codeSpan(block.action)}`
        : `${escapeMarkdown(block.label)}: ${codeSpan(`${block.action}?${block.name}=`)}`;
    case "controls":
      return `${escapeMarkdown(block.label)}: ${codeSpan(`${block.action}?…`)}`;
    case "way":
      return wayLines(block).join("\n");
    case "drawing":
      return "";
    case "picture":
      return inline({ link: block.src, text: block.alt });
    case "tabs":
      return tabs(block);
    case "code":
      return fenced(block.language, cleanLines(block.text));
    case "wire":
      return fenced("http", wireLines(block.pieces));
  }
}

/** All of the code, or where each of so many is. */
function tabs({ tabs, alone }: Extract<Block, { kind: "tabs" }>): string {
  if (alone !== undefined)
    return tabs
      .map(({ id, label }) => `- ${inline({ link: `${alone}${id}`, text: label })}`)
      .join("\n");
  return tabs
    .map(({ label, language, listings }) =>
      [
        `### ${escapeMarkdown(label)}`,
        ...listings.flatMap(({ lead = "", note = "", text, proof }) => [
          ...[lead, note].flatMap((it) => (it === "" ? [] : [inline(it)])),
          fenced(language, cleanLines(text)),
          ...(proof === undefined ? [] : [fenced("", cleanLines(proof))]),
        ]),
      ].join("\n\n"),
    )
    .join("\n\n");
}

function tree(branches: readonly Branch[]): string[] {
  return branches.flatMap(({ line, branches: more = [] }, at) => [
    `${at + 1}. ${inline(line)}`,
    ...tree(more).map((it) => `   ${it}`),
  ]);
}

/** Stages as a list, and within each its steps as far as they were asked. */
function wayLines({ stages }: Way): string[] {
  return stages.flatMap((it) => [
    `- ${marks[it.reached]} **${escapeMarkdown(it.title)}** (${stageWords(it)})`,
    ...it.steps
      .filter((step) => step.reached !== "ahead")
      .map(
        ({ name, question, answer = "", reached }) =>
          `  - ${marks[reached]} ${codeSpan(name)}: ${escapeMarkdown(`${question} ${answer}`)}`,
      ),
  ]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function exchange(lines: readonly ExchangeLine[]): string {
  const text = lines.map(({ text, mark }) =>
    mark === undefined ? clean(text) : `${clean(text)}   ← ${mark}`,
  );
  const demanded = lines.flatMap((it) =>
    it.required === true ? [codeSpan(clean(it.text).split(":")[0] ?? "")] : [],
  );
  const note = demanded.length === 0 ? "" : `\n\nRequired: ${[...new Set(demanded)].join(", ")}`;
  return fenced("http", text) + note;
}

function fenced(language: string, lines: readonly string[]): string {
  const text = lines.join("\n");
  const fence = "`".repeat(Math.max(3, 1 + longestRun(text)));
  return `${fence}${language}\n${text}\n${fence}`;
}

function inline(line: Line): string {
  return parts(line).map(inlinePart).join("");
}

function inlinePart(part: Inline): string {
  const text = wording(part);
  if (typeof part === "string") return escapeMarkdown(text);
  if ("code" in part) return codeSpan(text);
  if ("strong" in part) return text === "" ? "" : `**${escapeMarkdown(text)}**`;
  const url = address(part.link);
  if (url === undefined) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](${url.replace(/[()<>\\]/g, (it) => encodeURIComponent(it).replace("(", "%28").replace(")", "%29"))})`;
}

/** A backslash takes the meaning from every character that could have one (CommonMark 2.4). */
function escapeMarkdown(text: string): string {
  const escaped = clean(text).replace(/[\\`*_{}[\]<>|~&$]/g, "\\$&");
  // These mean something only where a line starts.
  return escaped.replace(/^(\s*)([#+=-])/, "$1\\$2").replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}

function codeSpan(text: string): string {
  const fence = "`".repeat(1 + longestRun(text));
  // A pipe would end a table's cell even inside of code.
  const safe = text.replaceAll("|", "\\|");
  return fence.length > 1 || safe === "" ? `${fence} ${safe} ${fence}` : fence + safe + fence;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((most, it) => Math.max(most, it.length), 0);
}
