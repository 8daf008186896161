import type { Severity } from "@verdict/check";
import { button, element } from "./element.ts";
import type { Item, Lines, MarkedLine, Part } from "./messages.ts";

/** The severities from the gravest on, and what one and several findings of each are called. */
export const severities: readonly (readonly [Severity, one: string, several: string])[] = [
  ["error", "error", "errors"],
  ["warning", "warning", "warnings"],
  ["info", "to know", "to know"],
];

/** An exchange with its lines marked, and beside it what is wrong, the gravest first. */
export function partOf(
  { title, lines, findings, more }: Part,
  isShown: (severity: Severity) => boolean,
  show: (lines: Lines) => void,
): HTMLElement | undefined {
  const some = findings.filter((it) => isShown(it.severity));
  if (some.length === 0) return undefined;
  const groups = severities.flatMap(([severity, one, several]) => {
    const own = some.filter((it) => it.severity === severity);
    if (own.length === 0) return [];
    return [
      element("h3", {}, `${own.length} ${own.length === 1 ? one : several}`),
      element("ol", { class: severity }, ...own.map((it) => itemOf(it, lines, show))),
    ];
  });
  return element(
    "section",
    { class: "part" },
    element("h2", { tabindex: "-1" }, title),
    element(
      "div",
      { class: "beside" },
      ...(lines.length === 0 ? [] : [written(lines, new Set(some.map((it) => it.number)), title)]),
      element("div", {}, ...groups, ...(more === 0 ? [] : [element("p", {}, `and ${more} more`)])),
    ),
  );
}

/** The lines, each with links to what is wrong with it. */
function written(
  lines: readonly MarkedLine[],
  shown: ReadonlySet<number>,
  title: string,
): HTMLElement {
  const code = element("code");
  /** A finding may be about several lines; what leads back leads to the first. */
  const marked = new Set<number>();
  for (const { text, marks } of lines) {
    const own = marks.filter((it) => shown.has(it));
    if (own.length === 0) code.append(`${text}\n`);
    else {
      const words = text.trimStart();
      const line = element("mark", {}, words === "" ? " " : words);
      const links = own.map((it) => {
        const to = element("a", { href: `#finding-${it}`, "aria-label": `Finding ${it}` }, `${it}`);
        if (!marked.has(it)) to.id = `mark-${it}`;
        marked.add(it);
        return to;
      });
      code.append(text.slice(0, -words.length || text.length), line, " ", ...links, "\n");
    }
  }
  // What may have to be scrolled can be reached by keys.
  return element("pre", { tabindex: "0", role: "region", "aria-label": title }, code);
}

function itemOf(
  { number, rule, message, fix, cites, lines, pointer }: Item,
  marked: readonly MarkedLine[],
  show: (lines: Lines) => void,
): HTMLElement {
  const isMarked = marked.some((it) => it.marks.includes(number));
  const label = `${number}`;
  const sources = cites.flatMap(({ text, url }, i) => [
    ...(i === 0 ? [] : [", "]),
    url === undefined ? text : element("a", { href: url }, text),
  ]);
  const place =
    lines === undefined
      ? []
      : [
          button(wordsFor(lines), () => show(lines), {
            class: "place",
            title: "Show it in the text",
          }),
        ];
  return element(
    "li",
    { id: `finding-${number}`, tabindex: "-1", value: label },
    element(
      "p",
      {},
      isMarked
        ? element(
            "a",
            {
              class: "number",
              href: `#mark-${number}`,
              "aria-label": `Finding ${number}: its line`,
            },
            label,
          )
        : element("span", { class: "number" }, label),
      " ",
      element("strong", {}, rule),
    ),
    element("p", {}, message),
    element("p", {}, fix),
    ...(pointer === undefined ? [] : [element("p", {}, element("code", {}, pointer))]),
    element("p", { class: "source" }, ...place, ...sources),
  );
}

function wordsFor({ from, to }: Lines): string {
  return from === to ? `Line ${from}` : `Lines ${from} to ${to}`;
}
