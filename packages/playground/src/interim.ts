import type { ServerHttp2Stream } from "node:http2";
import type { Socket } from "node:net";
import { code, phraseOf } from "@verdict/codes";
import { sandbox, send } from "./send.ts";
import type { Visit } from "./visit.ts";

/** Links that a 103 has where none are told. */
const links = "</style.css>; rel=preload; as=style";

/**
 * Send an interim response and then a final 200: an interim alone leaves a client waiting (RFC 9110 15.2). Who cannot be
 * sent one, HTTP/1.0 or for a 101 whoever did not ask to switch, is told so in the final answer.
 *
 * @param fields names and values by turns
 */
export function sendInterim(visit: Visit, status: number, fields: readonly string[]): void {
  const why = writeInterim(visit, status, fields);
  const content = why ?? `${status} ${phraseOf(status) ?? ""} came ahead of this final answer.\n`;
  send(visit, {
    status: code.OK,
    fields: ["Content-Type", "text/plain; charset=utf-8", ...sandbox],
    content,
  });
}

/** @returns why it was not sent, where it was not */
export function writeInterim(
  visit: Visit,
  status: number,
  fields: readonly string[],
): string | undefined {
  const { request, response } = visit;
  if (status === code.SWITCHING_PROTOCOLS) {
    return "A 101 is sent only to who asks to switch, with Upgrade over HTTP/1.1 (RFC 9110 15.2.2): see /cause/101.\n";
  }
  if (request.httpVersion === "1.0") {
    return `No ${status} was sent: HTTP/1.0 knows no interim responses (RFC 9110 15.2).\n`;
  }
  const all = status === code.EARLY_HINTS && fields.length === 0 ? ["Link", links] : fields;
  if (visit.isHttp2) {
    const { stream } = response as unknown as { readonly stream: ServerHttp2Stream };
    const headers: Record<string, string> = {};
    for (let i = 0; i < all.length; i += 2)
      headers[(all[i] as string).toLowerCase()] = all[i + 1] as string;
    stream.additionalHeaders({ ":status": status, ...headers });
    return undefined;
  }
  const lines = [`HTTP/1.1 ${status} ${phraseOf(status) ?? ""}`];
  for (let i = 0; i < all.length; i += 2) lines.push(`${all[i]}: ${all[i + 1]}`);
  (response.socket as Socket | null)?.write(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
  return undefined;
}
