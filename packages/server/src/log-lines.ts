import type { Observe } from "./observe.ts";

/**
 * One line for every exchange: when it came, who asked for what, the status, the decision that led to it, and how long it
 * took. The query of the target is left out, as secrets may be in it, and what a client sends cannot start another line.
 *
 * @param write takes a line, without its end
 * @example app(resources, { observe: logLines(console.log) })
 * // 2025-08-01T12:00:00.000Z 192.0.2.1 "PUT /notes/1" 412 if-match 3ms
 */
export function logLines(write: (line: string) => unknown): Observe {
  return ({ method, path, address = "-" }) => {
    const begun = Date.now();
    return ({ status, decision, error }) => {
      const by = decision ?? (error === undefined ? "-" : "thrown");
      const asked = quoted(`${method} ${path}`);
      const at = new Date(begun).toISOString();
      write(`${at} ${quiet(address)} ${asked} ${status} ${by} ${Date.now() - begun}ms`);
    };
  };
}

function quoted(text: string): string {
  return `"${quiet(text.replace(/["\\]/g, "\\$&"))}"`;
}

/** What is not printed, as `\x0a`: a line is one line, and no terminal is told anything. */
function quiet(text: string): string {
  return text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (it) => `\\x${(it.codePointAt(0) ?? 0).toString(16).padStart(2, "0")}`,
  );
}
