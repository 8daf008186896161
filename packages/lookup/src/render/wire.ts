import type { WirePiece } from "../doc.ts";
import { escapeHtml } from "./escape.ts";

/** Octets of one piece that are shown; the JSON of a page has all. */
const most = 4000;

const marks = { sent: ">", received: "<", event: "*" } as const;
const senders = { sent: "client", received: "server", event: "" } as const;

/**
 * Pieces as lines of text, as `curl -v` would show them: `>` was sent, `<` came back, `*` says what it is. A line that
 * ends with CRLF just ends; of all other octets that do not print, each is an escape.
 */
export function wireLines(pieces: readonly WirePiece[]): string[] {
  return pieces.flatMap((piece) => {
    const { way, octets } = piece;
    const lines = octets === undefined ? [] : linesOf(octets);
    return [
      `* ${about(piece).join(", ")}`,
      ...lines.map(([text, end]) => `${marks[way]} ${text}${end === crlf ? "" : end}`.trimEnd()),
    ];
  });
}

/** A piece as an item of a list: what it is, and its octets with every line end visible. */
export function wireHtml(piece: WirePiece): string {
  const { way, name, octets, isBroken = false } = piece;
  const [at = "", ...rest] = about({ ...piece, name: "" });
  const who = senders[way] === "" ? "" : `<span class="who">${senders[way]}</span> `;
  const count = rest.filter((it) => it !== "").map((it) => `<span>${it}</span> `);
  const lines = octets === undefined ? [] : linesOf(octets);
  const content = lines.map(
    ([text, end]) => `${escapeMarks(text)}${end === "" ? "" : `<i aria-hidden="true">${end}</i>`}`,
  );
  const code = octets === undefined ? "" : `<pre><code>${content.join("\n")}</code></pre>`;
  const kind = `${way}${isBroken ? " broken" : ""}`;
  return `<li class="${kind}"><p>${who}<b>${escapeHtml(name)}</b> ${count.join("")}<span>${at}</span></p>${code}</li>`;
}

/** When, who, what and how much. */
function about({ at, way, name, octets }: WirePiece): string[] {
  const who = senders[way] === "" ? "" : `${senders[way]}: `;
  return [
    `${at} ms`,
    ...(name === "" ? [] : [`${who}${name}`]),
    ...(octets === undefined ? [] : [octets.length === 1 ? "1 octet" : `${octets.length} octets`]),
  ];
}

const crlf = "\\r\\n";

/** The lines of octets, each with its end, as they can be shown; what is too long is cut. */
function linesOf(octets: string): (readonly [text: string, end: string])[] {
  const lines = octets.slice(0, most).match(/[^\n]*\n|[^\n]+/g) ?? [];
  const shown = lines.map((line) => {
    const [, text = "", end = ""] = /^(.*?)(\r?\n)?$/s.exec(line) ?? [];
    return [visible(text), visible(end)] as const;
  });
  return octets.length <= most ? shown : [...shown, [`… ${octets.length - most} more`, ""]];
}

/** Octets that do not print, as escapes. */
function visible(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (it) => {
    const named = { "\t": "\\t", "\r": "\\r", "\n": "\\n" }[it];
    return named ?? `\\x${it.charCodeAt(0).toString(16).padStart(2, "0")}`;
  });
}

/** Spaces stay as they are. */
function escapeMarks(text: string): string {
  return text.replace(/[&<>]/g, (it) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[it] ?? it);
}
