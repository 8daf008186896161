import {
  citedIn,
  count,
  type Exchange,
  type Finding,
  type Report,
  type Severity,
  written,
} from "@verdict/check";
import type { Item, Lines, MarkedLine, Part, Shown } from "./messages.ts";

/** Exchanges that are shown; who has more of them mends these first. */
const mostParts = 250;

/** Findings and lines of one exchange that are shown: no input makes a page that is too long. */
const mostItems = 150;
const mostWritten = 1_000;

/** Lines around those of an operation that something is wrong with. */
const around = 2;

/** Most lines of an operation that are shown. */
const mostLines = 40;

/** What is known of the input beside its report. */
export interface Known {
  readonly notes: readonly string[];
  /** An exchange by its place, where it is kept. */
  readonly exchangeAt: (place: number) => Exchange | undefined;
  /** The lines of the input that a finding is about. */
  readonly linesAt: (finding: Finding) => Lines | undefined;
  /** The input, where its lines are shown as they are. */
  readonly text?: string;
}

/** A report as the page shows it. */
export function shownOf(report: Report, { notes, exchangeAt, linesAt, text }: Known): Shown {
  const { about, unit, findings } = report;
  const byPlace = new Map<number, Finding[]>();
  for (const it of findings) {
    const before = byPlace.get(it.where.exchange);
    if (before === undefined) byPlace.set(it.where.exchange, [it]);
    else before.push(it);
  }
  const places = [...byPlace.keys()].sort((a, b) => a - b);
  let last = 0;
  const source = text?.trimEnd().split(/\r\n|\r|\n/);
  const parts = places.slice(0, mostParts).map((place): Part => {
    const all = byPlace.get(place) as Finding[];
    const own = all.toSorted((a, b) => rank[a.severity] - rank[b.severity]).slice(0, mostItems);
    const numbers = new Map(own.map((it) => [it, ++last]));
    const items = own.map((it) => itemOf(it, numbers.get(it) as number, linesAt(it)));
    const exchange = exchangeAt(place);
    return {
      title: about[place] ?? "",
      lines:
        exchange === undefined
          ? excerpt(source ?? [], items)
          : written(exchange, own)
              .slice(0, mostWritten)
              .map((it) => ({
                text: it.text,
                marks: it.findings.map((one) => numbers.get(one) as number),
              })),
      findings: items,
      more: all.length - own.length,
    };
  });
  return {
    of: `${about.length} ${unit}${about.length === 1 ? "" : "s"}`,
    count: {
      error: count(report, "error"),
      warning: count(report, "warning"),
      info: count(report, "info"),
    },
    notes,
    parts,
    more: places.length - parts.length,
  };
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function itemOf(
  { severity, rule, message, fix, cite, where }: Finding,
  number: number,
  lines: Lines | undefined,
): Item {
  return {
    number,
    severity,
    rule,
    message,
    fix,
    cites: citedIn(cite).map(({ text, url }) => (url === undefined ? { text } : { text, url })),
    ...(lines === undefined ? {} : { lines }),
    ...(where.pointer === undefined ? {} : { pointer: where.pointer }),
  };
}

/** The lines of a text that something is wrong with, and some around them. */
function excerpt(source: readonly string[], items: readonly Item[]): readonly MarkedLine[] {
  const firsts = items.flatMap(({ lines }) => (lines === undefined ? [] : [lines.from]));
  if (firsts.length === 0) return [];
  const from = Math.max(1, Math.min(...firsts) - around);
  const to = Math.min(source.length, Math.max(...firsts) + around, from + mostLines - 1);
  return source.slice(from - 1, to).map((text, i) => ({
    text,
    marks: items.filter((it) => it.lines?.from === from + i).map((it) => it.number),
  }));
}
