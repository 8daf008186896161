import { type ContentPresence, forServer, isSuccess } from "@verdict/codes";
import type { Visit } from "./visit.ts";

/** What is sent back. */
export interface Reply {
  readonly status: number;
  /** Another reason phrase than Node's; there is none over HTTP/2. */
  readonly reason?: string | undefined;
  /** Names and values by turns. */
  readonly fields?: readonly string[];
  readonly content?: string | Uint8Array;
}

/** Fields of HTTP/1.1 connections, which HTTP/2 does not have (RFC 9113 8.2.2). */
const ofConnections = /^(?:connection|keep-alive|proxy-connection|transfer-encoding|upgrade)$/i;

/** What a page here may do: nothing, as its content may be what somebody else had reflected. */
export const sandbox = [
  "Content-Security-Policy",
  "sandbox",
  "X-Content-Type-Options",
  "nosniff",
] as const;

/**
 * Send an answer framed as its status and method want it: none, 204 and 304 have no content, a 205 has none and says so,
 * and an answer to HEAD has the fields alone (RFC 9110 6.4.1, 15.3.6, 15.4.5).
 */
export function send(visit: Visit, { status, reason, fields = [], content = "" }: Reply): void {
  const { response, method } = visit;
  const head = visit.isHttp2 ? withoutConnection(fields) : [...fields];
  const presence = presenceOf(status);
  const isEmpty = presence === "none-by-framing" || (method === "CONNECT" && isSuccess(status));
  if (!isEmpty) {
    const length =
      presence === "must-be-empty"
        ? 0
        : typeof content === "string"
          ? Buffer.byteLength(content)
          : content.length;
    head.push("Content-Length", String(length));
  }
  if (reason === undefined || visit.isHttp2) response.writeHead(status, head as never);
  else response.writeHead(status, reason, head as never);
  if (isEmpty || presence === "must-be-empty" || method === "HEAD") response.end();
  else response.end(content);
}

const presences = new Map<number, ContentPresence | undefined>();

/** Whether a status comes with content: the facts know, and are asked once. */
function presenceOf(status: number): ContentPresence | undefined {
  let it = presences.get(status);
  if (it === undefined) {
    it = forServer(status)?.content ?? "allowed";
    presences.set(status, it);
  }
  return it;
}

/** Content of a type; pages are sandboxed. */
export function sendText(
  visit: Visit,
  status: number,
  type: string,
  content: string,
  more: readonly string[] = [],
): void {
  send(visit, { status, fields: ["Content-Type", type, ...sandbox, ...more], content });
}

export function sendJson(
  visit: Visit,
  status: number,
  value: unknown,
  more: readonly string[] = [],
): void {
  const content = `${JSON.stringify(value, undefined, 2)}\n`;
  send(visit, { status, fields: ["Content-Type", "application/json", ...more], content });
}

function withoutConnection(fields: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < fields.length; i += 2) {
    const name = fields[i] as string;
    if (!ofConnections.test(name)) kept.push(name, fields[i + 1] as string);
  }
  return kept;
}
