import type { Block, Branch, Doc, Fact } from "../doc.ts";
import { clean, cleanLines } from "./clean.ts";
import { plain } from "./inline.ts";
import { colours, noColours, type Paint } from "./paint.ts";
import { textTable } from "./text-table.ts";
import { marks, type Stage, stageWords } from "./way.ts";
import { width } from "./width.ts";
import { wireLines } from "./wire.ts";
import { wrap } from "./wrap.ts";

/** How a page is laid out in plain text. */
export interface TextOptions {
  /** Width of the terminal in columns, 80 unless told; lines never grow beyond 100, which nobody likes to read. */
  readonly columns?: number;
  /** Whether to colour it (ECMA-48); off unless told. */
  readonly color?: boolean;
  /** The whole page instead of the short card; off unless told. */
  readonly full?: boolean;
  /** Where the whole page is, as the last line of a card; the page's own address unless told. */
  readonly more?: string;
}

/**
 * A page as plain text: the short card, or all of it.
 *
 * @returns text that ends with a newline and holds no control character but newlines, and escape codes only if colour
 *   was asked for
 */
export function renderText(doc: Doc, options: TextOptions = {}): string {
  if (doc.file !== undefined) return `${doc.file.trimEnd()}\n`;
  const columns = Math.max(20, Math.min(options.columns ?? 80, 100));
  const paint = options.color === true ? colours : noColours;
  const full = options.full === true;
  const shown = doc.blocks.filter(
    (it) => it.kind !== "drawing" && (full ? it.brief !== true : it.detail !== true),
  );
  const sections = [headOf(doc, columns, paint)];
  for (const block of shown) {
    const lines = blockLines(block, columns, paint);
    if (lines.length > 0) sections.push(lines);
  }
  if (!full && doc.blocks.some((it) => it.detail === true)) {
    const more = options.more ?? `${doc.path}${doc.path.includes("?") ? "&" : "?"}full=1`;
    sections.push([paint("label", `More: ${clean(more)}`)]);
  }
  return `${spaced(sections, shown)}\n`;
}

/** One empty line between sections, none after a heading. */
function spaced(sections: readonly string[][], shown: readonly Block[]): string {
  return sections
    .map((lines, at) => {
      const afterHeading = at > 1 && shown[at - 2]?.kind === "heading";
      return `${at === 0 ? "" : afterHeading ? "\n" : "\n\n"}${lines.join("\n")}`;
    })
    .join("");
}

function headOf(doc: Doc, columns: number, paint: Paint): string[] {
  const title = clean(doc.title);
  const badge = clean(doc.badge ?? "");
  const gap = columns - width(title) - width(badge);
  const style = doc.tone ?? "heading";
  const first =
    badge === ""
      ? wrap(title, columns, noColours).map((it) => paint(style, it))
      : gap < 2
        ? [paint(style, title), badge]
        : [paint(style, title) + " ".repeat(gap) + badge];
  return doc.lead === undefined ? first : [...first, ...wrap(doc.lead, columns, paint)];
}

function blockLines(block: Block, columns: number, paint: Paint): string[] {
  switch (block.kind) {
    case "heading":
      return [
        paint("heading", block.level === 3 ? clean(block.text) : clean(block.text).toUpperCase()),
      ];
    case "text":
      return wrap(block.line, columns, paint);
    case "list":
      return block.items.flatMap((item, at) => {
        const bullet = block.ordered === true ? `${at + 1}. ` : "- ";
        return hang(bullet, wrap(item, columns - bullet.length, paint));
      });
    case "tree":
      return treeLines(block.branches, columns, paint);
    case "facts":
      return factLines(block.facts, columns, paint);
    case "table":
      return textTable(block, columns, paint);
    case "codes":
      return wrap(
        block.codes.map(({ code, name }) => `${code} ${name}`).join(", "),
        columns,
        paint,
      );
    case "exchange":
      return block.lines.map(({ text, required, mark = required === true ? "required" : "" }) => {
        const line = `    ${clean(text)}`.trimEnd();
        return mark === "" ? line : `${paint("strong", line)}   ← ${mark}`;
      });
    case "form": {
      const how = block.post === true ? `POST ${block.action}` : `${block.action}?${block.name}=…`;
      return wrap(`${block.label}: ${how}`, columns, paint);
    }
    case "controls":
      return wrap(`${block.label}: ${block.action}?…`, columns, paint);
    case "way":
      return block.stages.flatMap((it) => wayLines(it, columns, paint));
    case "drawing":
      return [];
    case "picture":
      return wrap(`${block.alt}: ${block.src}`, columns, paint);
    case "tabs":
      return tabLines(block, columns, paint);
    case "code":
      return cleanLines(block.text).map((it) => `    ${it}`.trimEnd());
    case "wire":
      return wireLines(block.pieces);
  }
}

/** All of the code, or where each of so many is. */
function tabLines(
  { tabs, alone }: Extract<Block, { kind: "tabs" }>,
  columns: number,
  paint: Paint,
): string[] {
  if (alone !== undefined)
    return factLines(
      tabs.map(({ id, label }): Fact => [label, { link: `${alone}${id}`, text: `${alone}${id}` }]),
      columns,
      paint,
    );
  return tabs.flatMap(({ label, listings }, at) => [
    ...(at === 0 ? [] : [""]),
    paint("label", clean(label)),
    ...listings.flatMap(({ lead = "", note = "", text, proof }) => [
      ...[lead, note].flatMap((it) => (it === "" ? [] : wrap(it, columns, paint))),
      ...[text, ...(proof === undefined ? [] : ["", proof])]
        .flatMap((it) => cleanLines(it))
        .map((it) => `    ${it}`.trimEnd()),
    ]),
  ]);
}

/** Each line under the one it hangs on; addresses are left out, as so many would hide the tree. */
function treeLines(branches: readonly Branch[], columns: number, paint: Paint): string[] {
  return branches.flatMap(({ line, branches: more = [] }, at) => {
    const head = `${at + 1}. `;
    const below = treeLines(more, columns - head.length, paint);
    return [
      ...hang(head, wrap(line, columns - head.length, paint, "none")),
      ...below.map((it) => " ".repeat(head.length) + it),
    ];
  });
}

/** A stage in a line, and its steps below it as far as they were asked. */
function wayLines(it: Stage, columns: number, paint: Paint): string[] {
  const head = `${marks[it.reached]} ${it.title} (${stageWords(it)})`;
  const asked = it.steps.filter((step) => step.reached !== "ahead");
  return [
    ...wrap(head, columns, paint),
    ...asked.flatMap(({ name, answer = "", reached }) =>
      hang(`  ${marks[reached]} `, wrap(`${name}: ${answer}`, columns - 4, paint)),
    ),
  ];
}

function factLines(facts: readonly Fact[], columns: number, paint: Paint): string[] {
  const longest = Math.max(...facts.map(([label]) => width(label)));
  const indent = longest + 2 > columns / 2 ? 2 : longest + 2;
  return facts.flatMap(([label, value]) => {
    const lines = wrap(value, columns - indent, paint, "all");
    if (plain(value) === "") return [];
    if (indent === 2) return [paint("label", clean(label)), ...lines.map((it) => `  ${it}`)];
    const head = paint("label", clean(label)) + " ".repeat(indent - width(label));
    return lines.map((it, at) => (at === 0 ? head : " ".repeat(indent)) + it);
  });
}

function hang(head: string, lines: readonly string[]): string[] {
  return lines.map((it, at) => (at === 0 ? head : " ".repeat(head.length)) + it);
}
