/**
 * The first line of a message (RFC 9112 3, 4).
 *
 *     request-line = method SP request-target SP HTTP-version
 *     status-line  = HTTP-version SP status-code SP [ reason-phrase ]
 *     HTTP-version = "HTTP" "/" DIGIT "." DIGIT
 *
 * Example values: `GET /where?q=now HTTP/1.1`, `HTTP/1.1 404 Not Found`
 *
 * curl prints `HTTP/2` and `HTTP/3` in the same place; those pass without a fault.
 */

import { isFieldText, isToken, trimOws } from "../grammar/chars.ts";
import type { Report } from "./faults.ts";
import type { Line } from "./lines.ts";

const version = /^HTTP\/(?:[0-9]\.[0-9]|[23])$/;

/** The parts of a request line. */
export interface RequestLine {
  readonly method: string;
  readonly target: string;
  readonly version: string;
}

/** The parts of a status line. */
export interface StatusLine {
  readonly version: string;
  readonly status: number;
  readonly reason: string;
}

/**
 * Whether the line begins like a status line, which no request line does.
 *
 * @example
 * isStatusLine("HTTP/1.1 200 OK"); // true
 */
export function isStatusLine(text: string): boolean {
  return text.startsWith("HTTP/");
}

/**
 * Whether the line is a request line with a version, by which one is known from other text.
 *
 * @example
 * isRequestLine("GET / HTTP/1.1"); // true
 */
export function isRequestLine(text: string): boolean {
  return /^[!-~]+ [!-~]+ HTTP\/[0-9](?:\.[0-9])?$/.test(text);
}

/**
 * The parts of a request line; `undefined`, with a fault, when there is no target (RFC 9112 3).
 *
 * @example
 * parseRequestLine(line, report); // { method: "GET", target: "/", version: "HTTP/1.1" }
 */
export function parseRequestLine(line: Line, report: Report): RequestLine | undefined {
  const text = trimOws(line.text);
  const first = text.indexOf(" ");
  if (first === -1) {
    report("start-line", line.start, "This is no request line: it has no target (RFC 9112 3).");
    return undefined;
  }
  const method = text.slice(0, first);
  const last = text.lastIndexOf(" ");
  const versioned = text.startsWith("HTTP/", last + 1);
  const target = trimOws(text.slice(first + 1, versioned ? last : text.length));
  if (target === "") {
    report("start-line", line.start, "This is no request line: it has no target (RFC 9112 3).");
    return undefined;
  }
  if (!isToken(method)) report("method", line.start, "The method is not a token (RFC 9110 9.1).");
  if (/[^\x21-\x7e]/.test(target)) {
    report("target", line.start, "The target has characters no URI has (RFC 9112 3.2).");
  }
  const protocol = versioned ? text.slice(last + 1) : "";
  checkVersion(protocol, line, report);
  return { method, target, version: protocol };
}

/**
 * The parts of a status line; `undefined`, with a fault, when it has no status (RFC 9112 4).
 *
 * @example
 * parseStatusLine(line, report); // { version: "HTTP/1.1", status: 404, reason: "Not Found" }
 */
export function parseStatusLine(line: Line, report: Report): StatusLine | undefined {
  const match = /^(\S+)[ \t]+([0-9]+)(?:[ \t](.*))?$/s.exec(line.text);
  const [, protocol = "", digits = "", reason] = match ?? [];
  if (match === null || digits.length > 3) {
    report("start-line", line.start, "This is no status line: it has no status (RFC 9112 4).");
    return undefined;
  }
  checkVersion(protocol, line, report);
  if (digits.length < 3) report("status", line.start, "A status has three digits (RFC 9110 15).");
  // HTTP/2 and later have no reason phrase, and no space for one either.
  if (reason === undefined && protocol.includes(".")) {
    report("reason", line.end, "A space must follow the status (RFC 9112 4).");
  }
  if (!isFieldText(reason ?? "")) {
    report("reason", line.start, "The reason phrase has control characters (RFC 9112 4).");
  }
  return { version: protocol, status: Number(digits), reason: trimOws(reason ?? "") };
}

function checkVersion(protocol: string, line: Line, report: Report): void {
  if (version.test(protocol)) return;
  const what = protocol === "" ? "The version is missing" : "The version is malformed";
  report("version", line.start, `${what} (RFC 9112 2.3).`);
}
