import { nameOf } from "@verdict/codes";
import { exchanges } from "../../data/exchanges.ts";
import type { Block, ExchangeLine } from "../../doc.ts";
import type { Described } from "../words.ts";

/** A message pair as text lines, the response marked where the specification demands a field. */
export interface Shown {
  readonly request: readonly string[];
  readonly response: readonly ExchangeLine[];
}

const date = "Date: Fri, 20 Nov 2026 09:00:00 GMT";

/**
 * The smallest true exchange that ends in this status, or none for a number that never travels or has none that is
 * worth showing.
 */
export function exchangeOf(it: Described): Shown | undefined {
  const row = exchanges[it.code];
  if (row === undefined || !it.onTheWire) return undefined;
  const host =
    row.fields?.some((field) => field.startsWith("Host:")) === true ? [] : ["Host: api.example"];
  const request = [
    `${row.method} ${row.target} ${row.version ?? "HTTP/1.1"}`,
    ...host,
    ...(row.fields ?? []),
    ...framed(row.content),
  ];
  const demanded = new Set(
    it.fields.filter((f) => f.level === "MUST").map((f) => f.name.toLowerCase()),
  );
  const response = [
    // A server with a clock dates every final response but a 5xx, which it may date (RFC 9110 6.6.1).
    ...(it.final ? [date] : []),
    ...(row.answer ?? []),
    ...(it.contentAllowed || it.content === "must-be-empty" ? framed(row.answerContent ?? "") : []),
  ].map((text): ExchangeLine => {
    const name = text.split(":")[0]?.toLowerCase() ?? "";
    return demanded.has(name) && text.includes(": ") ? { text, required: true } : { text };
  });
  const phrase = it.name.startsWith("(") ? (it.aliases[0]?.name ?? "") : it.name;
  const status =
    row.within === undefined ? `${it.code} ${phrase}` : `${row.within} ${nameOf(row.within) ?? ""}`;
  const last = (row.final ?? []).flatMap((text, at) =>
    at === 0 ? [{ text: "" }, { text }, { text: date }] : [{ text }],
  );
  return {
    request,
    response: [{ text: `HTTP/1.1 ${status}` }, ...response, ...last],
  };
}

/** Content after the field that says how long it is (RFC 9110 8.6). */
function framed(content: string | undefined): string[] {
  if (content === undefined) return [];
  const length = `Content-Length: ${new TextEncoder().encode(content).length}`;
  return content === "" ? [length] : [length, "", ...content.split("\n")];
}

/** The exchange as a section of the page. */
export function exchangeBlocks(shown: Shown | undefined): Block[] {
  if (shown === undefined) return [];
  return [
    { kind: "heading", text: "On the wire", detail: true },
    { kind: "exchange", lines: shown.request.map((text) => ({ text })), detail: true },
    { kind: "exchange", lines: shown.response, detail: true },
  ];
}
