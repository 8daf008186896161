import { browsers, clients, proxies, servers } from "../data/custom-codes/measured.ts";
import { type Cells, type MeasuredRow, measuredCodes } from "../data/custom-codes/row.ts";
import type { Block, Inline, Line } from "../doc.ts";

/** What is shown together, by its place among the codes. */
const [success, refused, beyond] = [[0], [1, 2], [3, 4]];
const all = [...success, ...refused, ...beyond];
/** What marks a client that is measured over HTTP/2 as well. */
const overHttp2 = " (HTTP/2)";

/** What left each server. */
export function serverTable(): Block {
  return {
    kind: "table",
    head: ["Server", "Sends", "Phrase"],
    rows: grouped(servers, (it) => [sendsOf(it), phraseOf(it)], withCode),
  };
}

/** What each client makes of them. */
export function clientTable(): Block {
  return {
    kind: "table",
    head: ["Client", headOf(success), headOf(refused), headOf(beyond)],
    rows: grouped(
      clients.filter(isNews),
      ({ cells }) => [success, refused, beyond].map((it) => together(cells, it)),
      (it) => [`${nameOf(it)}${isOverBoth(it.name) ? ", also over HTTP/2" : ""}`],
    ),
  };
}

/** What passes through each proxy, and what its cache keeps. */
export function proxyTable(): Block {
  return {
    kind: "table",
    head: ["Proxy", "Sends", "Phrase", "Cache, with max-age", "Cache, Last-Modified alone"],
    rows: grouped(
      proxies,
      (it) => [
        sendsOf(it),
        isUnchanged(it) ? "as it came" : phraseOf(it),
        ...[it.fresh, it.guessed].map((kept) => together(kept, all)),
      ],
      withCode,
    ),
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
    rows: grouped(
      browsers,
      ({ cells }) => [success, refused, beyond].map((it) => together(cells, it)),
      ({ name, how }) => (typeof howOf(how) === "string" ? [name] : [`${name}: `, howOf(how)]),
    ),
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
    .map(({ name }) => name.replace(/,.*/, ""));
}

/** Names as they are listed in a sentence. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function headOf(places: readonly number[]): string {
  return places.map((at) => measuredCodes[at]).join(", ");
}

/** Whether a client is no copy, over HTTP/2, of one that does the same. */
function isNews({ name, cells }: MeasuredRow): boolean {
  const [plain] = name.split(overHttp2);
  const before = clients.find((it) => it.name !== name && it.name === plain);
  return before === undefined || String(before.cells) !== String(cells);
}

/** Which codes leave, and what leaves instead of the others, with what it says of them. */
function sendsOf({ cells, says }: MeasuredRow): Line {
  const groups = new Map<string, number[]>();
  for (const [at, cell] of cells.entries()) {
    const sent = sentAs(cell, at);
    if (sent !== "sent") groups.set(sent, [...(groups.get(sent) ?? []), measuredCodes[at] ?? 0]);
  }
  if (groups.size === 0) return "all five";
  const others = [...groups].map(([sent, codes]) =>
    codes.length === cells.length ? `none (${sent})` : `${listed(codes.map(String))} (${sent})`,
  );
  const words = others[0]?.startsWith("none") === true ? others[0] : `all but ${others.join(", ")}`;
  return says === undefined ? words : [`${words}: `, { code: says }];
}

function isOverBoth(name: string): boolean {
  return clients.some((it) => it.name === name + overHttp2 && !isNews(it));
}

/** The name with the version that matters, and the line that was measured. */
function withCode(it: MeasuredRow): Inline[] {
  return [`${nameOf(it)}: `, howOf(it.how)];
}

/** The version stands behind what it is the version of. */
function nameOf({ name, version }: MeasuredRow): string {
  return name.replace(/^[^,(]*[^,( ]/, (it) => `${it} ${majorOf(version)}`);
}

/** One row for all that do the same: who they are, and what they do. */
function grouped<Row>(
  rows: readonly Row[],
  does: (it: Row) => readonly Line[],
  who: (it: Row) => readonly Inline[],
): Line[][] {
  const groups = new Map<string, { readonly names: Inline[]; readonly cells: readonly Line[] }>();
  for (const it of rows) {
    const cells = does(it);
    const key = JSON.stringify(cells);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names: [...who(it)], cells });
    else group.names.push("; ", ...who(it));
  }
  return [...groups.values()].map(({ names, cells }) => [names, ...cells]);
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

/** Whether a proxy left the phrase as it was, which was `Custom`. */
function isUnchanged({ cells }: MeasuredRow): boolean {
  return cells.every((it) => it.endsWith(" Custom"));
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
