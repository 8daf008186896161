import { browsers, clients, proxies, servers } from "../data/custom-codes/measured.ts";
import { type Cells, type MeasuredRow, measuredCodes } from "../data/custom-codes/row.ts";
import type { Block, Inline, Line } from "../doc.ts";

/** What is shown together, by its place among the codes. */
const [success, refused, within, beyond] = [[0], [1, 2], [0, 1, 2], [3, 4]];
const all = [...within, ...beyond];

/** What left each server. */
export function serverTable(): Block {
  return {
    kind: "table",
    head: ["Server", headOf(within), headOf(beyond), "Phrase"],
    rows: servers.map((it): Line[] => {
      const cells = it.cells.map(sentAs);
      return [
        subjectOf(it),
        together(cells, within),
        withWords(together(cells, beyond), it),
        phraseOf(it),
      ];
    }),
  };
}

/** What each client makes of them. */
export function clientTable(): Block {
  return {
    kind: "table",
    head: ["Client", headOf(success), headOf(refused), headOf(beyond)],
    rows: clients.map((it): Line[] => [
      subjectOf(it),
      together(it.cells, success),
      together(it.cells, refused),
      withWords(together(it.cells, beyond), it),
    ]),
  };
}

/** What passes through each proxy, and what its cache keeps. */
export function proxyTable(): Block {
  return {
    kind: "table",
    head: ["Proxy", "Passes on", "Phrase", "Cache, with max-age", "Cache, Last-Modified alone"],
    rows: proxies.map((it): Line[] => {
      const sent = it.cells.map(sentAs);
      return [
        subjectOf(it),
        sent.every((one) => one === "sent") ? "all" : together(sent, all),
        phraseOf(it),
        together(it.fresh, all),
        together(it.guessed, all),
      ];
    }),
  };
}

/** What happens in the browser. */
export function browserTable(): Block {
  const [first] = browsers;
  return {
    kind: "table",
    head: [
      `In Chromium ${majorOf(first?.version ?? "")}`,
      headOf(success),
      headOf(refused),
      headOf(beyond),
    ],
    rows: browsers.map(({ name, how, cells }): Line[] => [
      [`${name}: `, howOf(how)],
      together(cells, success),
      together(cells, refused),
      together(cells, beyond),
    ]),
  };
}

/** Servers that do not send a number beyond the range: those that answer something else, and those that answer nothing. */
export function refusing(): {
  readonly other: readonly string[];
  readonly none: readonly string[];
} {
  const named = (is: (cell: string) => boolean): string[] =>
    servers.filter(({ cells }) => is(sentAs(cells[3], 3))).map(({ name }) => name);
  return {
    other: named((it) => /^\d/.test(it)),
    none: named((it) => it !== "sent" && !/^\d/.test(it)),
  };
}

/** Clients that take an unregistered 4xx for a failure and a number beyond the range for none. */
export function blind(): string[] {
  const failure = /^(?:error|not ok|exit [1-9]|[45]xx|HTTP)/;
  return clients
    .filter(({ cells }) => failure.test(cells[1]) && !failure.test(cells[3]))
    .map(({ name }) => name);
}

/** Names as they are listed in a sentence. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function headOf(places: readonly number[]): string {
  return places.map((at) => measuredCodes[at]).join(", ");
}

/** The name with the version that matters, and the line that was measured. */
function subjectOf({ name, version, how }: MeasuredRow): Line {
  return [`${name} ${majorOf(version)}: `, howOf(how)];
}

/** What was measured, as code or in words. */
function howOf(how: string): Inline {
  return /^[a-z ]+$/.test(how) ? how : { code: how };
}

/** A version without what does not change behaviour. */
function majorOf(version: string): string {
  return version
    .split(".")
    .slice(0, version.startsWith("0") || /^\d\./.test(version) ? 2 : 1)
    .join(".");
}

/** What a status line says of the code that was asked for: `sent`, another code, or how it ended without one. */
function sentAs(cell: string, at: number): string {
  if (cell === "closed") return "connection closed";
  if (cell === "ended") return "process ends";
  const code = /\d{3}/.exec(cell.replace(/^HTTP\/1\.\d /, ""))?.[0];
  if (code !== String(measuredCodes[at])) return `${code} instead`;
  return cell.endsWith(", no content") ? "sent without content" : "sent";
}

/** The phrase that an unregistered code gets. */
function phraseOf({ cells }: { readonly cells: Cells }): Inline {
  const line = cells[1];
  if (sentAs(line, 1) !== "sent") return "–";
  if (line.startsWith(":")) return "HTTP/2 has none";
  const phrase = line.slice("HTTP/1.1 471 ".length);
  return phrase === "" ? "empty" : { code: phrase };
}

/** Equal entries once, others with their codes. */
function together(cells: readonly string[], places: readonly number[]): string {
  const groups = new Map<string, number[]>();
  for (const at of places) {
    const cell = cells[at] ?? "";
    groups.set(cell, [...(groups.get(cell) ?? []), measuredCodes[at] ?? 0]);
  }
  const [only] = groups.size === 1 ? groups.keys() : [];
  return only ?? [...groups].map(([cell, codes]) => `${codes.join(", ")}: ${cell}`).join("; ");
}

/** What it says of the number, behind what it does with it. */
function withWords(cell: string, { says }: MeasuredRow): Line {
  return says === undefined ? cell : [`${cell}: `, { code: says }];
}
