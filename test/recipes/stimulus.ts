import { code } from "@verdict/codes";
import type { Exchange } from "../../packages/lookup/src/data/exchanges/exchange.ts";
import { exchanges } from "../../packages/lookup/src/data/exchanges.ts";

/** How long what is shown as `…` is: more than 4 KiB, less than any server's own limit for a whole head. */
const long = 5000;

/** What is sent to a recipe: the request of the exchange that the page of its code shows. */
export interface Stimulus {
  readonly row: Exchange;
  /** Its octets as Latin-1. */
  readonly head: string;
  /** What follows at once. */
  readonly content: string;
  /** What follows once the server says that it wants it (RFC 9110 10.1.1). */
  readonly later: string;
}

/** The request for a recipe of a code; its connection is over after the answer, unless it is about the connection. */
export function stimulusOf(status: number): Stimulus {
  const row = exchanges[status];
  if (row === undefined) throw new Error(`There is no exchange for ${status}: add it to its data.`);
  const given = row.fields ?? [];
  // What is promised there is too much to send.
  const small = status === code.CONTINUE || status === code.PROCESSING;
  const fields = given.map((it) => (small ? it.replace(/^(Content-Length: )\d+/, "$15") : it));
  const has = (name: string): boolean =>
    fields.some((it) => it.toLowerCase().startsWith(`${name}:`));
  const text = row.content ?? "";
  const chunked = has("transfer-encoding");
  const lines = [
    `${row.method} ${row.target} ${row.version ?? "HTTP/1.1"}`,
    ...(has("host") ? [] : ["Host: api.example"]),
    ...fields,
    ...(text === "" || has("content-length") || chunked
      ? []
      : [`Content-Length: ${Buffer.byteLength(text)}`]),
    // Other versions than 1.1 have no such field.
    ...(has("connection") || row.version !== undefined ? [] : ["Connection: close"]),
  ];
  const head = `${lines.join("\r\n")}\r\n\r\n`.replace("…", "a".repeat(long));
  return {
    row,
    head,
    content: chunked ? '5\r\n{"a":\r\n2\r\n1}\r\n0\r\n\r\n' : text,
    later: small && has("expect") ? "hello" : "",
  };
}
