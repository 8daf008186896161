/**
 * Messages as they go over the wire (RFC 9112 2.1).
 *
 *     HTTP-message = start-line CRLF *( field-line CRLF ) CRLF [ message-body ]
 *
 * Nothing a caller passes can end a line before its time: names, methods and targets that are not
 * well-formed make no message at all, and control characters in values become spaces
 * (RFC 9110 5.5).
 */

import { isToken, trimOws } from "../grammar/chars.ts";
import { endsWithChunked, formatChunked } from "./chunked.ts";
import { combinedValue, type Field } from "./field-values.ts";
import { concatBytes, latin1, latin1Bytes } from "./source.ts";

/** A request to print. */
export interface RequestParts {
  readonly method: string;
  readonly target: string;
  /** Default `HTTP/1.1`. */
  readonly version?: string;
  readonly fields: readonly Field[];
  readonly content?: Uint8Array | undefined;
  readonly trailers?: readonly Field[];
}

/** A response to print. */
export interface ResponseParts {
  readonly status: number;
  /** Default empty. */
  readonly reason?: string;
  /** Default `HTTP/1.1`. */
  readonly version?: string;
  readonly fields: readonly Field[];
  readonly content?: Uint8Array | undefined;
  readonly trailers?: readonly Field[];
}

/**
 * The head of a request with the empty line, one character per byte; `undefined` when the method,
 * the target, the version or a field name is malformed (RFC 9112 3).
 *
 * @example
 * formatRequestHead({ method: "GET", target: "/", fields: [] }); // "GET / HTTP/1.1\r\n\r\n"
 */
export function formatRequestHead(request: RequestParts): string | undefined {
  const { method, target, version = "HTTP/1.1", fields } = request;
  const lines = formatFieldLines(fields);
  const wellFormed = isToken(method) && /^[\x21-\x7e]+$/.test(target) && isVersion(version);
  if (!wellFormed || lines === undefined) return undefined;
  return `${method} ${target} ${version}\r\n${lines}\r\n`;
}

/**
 * The head of a response with the empty line, one character per byte; `undefined` when the status
 * has not three digits, or the version or a field name is malformed (RFC 9112 4).
 *
 * @example
 * formatResponseHead({ status: 404, reason: "Not Found", fields: [] });
 * // "HTTP/1.1 404 Not Found\r\n\r\n"
 */
export function formatResponseHead(response: ResponseParts): string | undefined {
  const { status, reason = "", version = "HTTP/1.1", fields } = response;
  const lines = formatFieldLines(fields);
  if (!/^[0-9]{3}$/.test(String(status)) || !isVersion(version) || lines === undefined) {
    return undefined;
  }
  return `${version} ${status} ${singleLine(reason)}\r\n${lines}\r\n`;
}

/**
 * The bytes of a request; `undefined` when its head or a trailer is malformed. Content goes out as
 * it is, or as one chunk when the fields say chunked; no field is added (RFC 9112 2.1).
 *
 * @example
 * formatRequest({ method: "GET", target: "/", fields: [{ name: "Host", value: "a" }] });
 */
export function formatRequest(request: RequestParts): Uint8Array | undefined {
  return withContent(formatRequestHead(request), request);
}

/**
 * The bytes of a response; `undefined` when its head or a trailer is malformed. Content goes out as
 * it is, or as one chunk when the fields say chunked; no field is added (RFC 9112 2.1).
 *
 * @example
 * formatResponse({ status: 204, reason: "No Content", fields: [] });
 */
export function formatResponse(response: ResponseParts): Uint8Array | undefined {
  return withContent(formatResponseHead(response), response);
}

function withContent(
  head: string | undefined,
  { fields, content, trailers = [] }: RequestParts | ResponseParts,
): Uint8Array | undefined {
  const trailerLines = formatFieldLines(trailers);
  if (head === undefined || trailerLines === undefined) return undefined;
  if (content === undefined) return latin1Bytes(head);
  const chunked = endsWithChunked(combinedValue(fields, "Transfer-Encoding") ?? "");
  return concatBytes([latin1Bytes(head), chunked ? formatChunked(content, trailerLines) : content]);
}

function formatFieldLines(fields: readonly Field[]): string | undefined {
  let lines = "";
  for (const { name, value } of fields) {
    if (!isToken(name)) return undefined;
    lines += `${name}: ${singleLine(value)}\r\n`;
  }
  return lines;
}

/** The text on one line and one character per byte; what Latin-1 lacks becomes UTF-8. */
function singleLine(text: string): string {
  // Everything but the tab, the visible characters and obs-text: CR, LF and NUL among them.
  const safe = text.replace(/[^\t\x20-\x7e\x80-\uffff]/g, " ");
  return trimOws(/[^\0-\xff]/.test(safe) ? latin1(latin1Bytes(safe)) : safe);
}

function isVersion(version: string): boolean {
  return /^HTTP\/[0-9](?:\.[0-9])?$/.test(version);
}
