import type { IncomingMessage } from "node:http";
import { isTerminal } from "./form.ts";
import type { Representation } from "./represent.ts";
import { security } from "./secure.ts";

/** An answer whose fields are written already, for as often as it is asked for. */
export interface Ready {
  readonly etag: string;
  /** Names and values in turn, as `node:http` takes them. */
  readonly fields: readonly string[];
  /** The same for 304, which says nothing of the content (RFC 9110 15.4.5). */
  readonly unchangedFields: readonly string[];
  readonly content: Buffer;
}

type Fields = Readonly<Record<string, string>>;

/** Write the fields of an answer. */
export function readyOf(it: Representation, fields: Fields): Ready {
  const { etag, type, coding, content } = it;
  const about = { ...security, ETag: etag, ...fields };
  return {
    etag,
    content,
    unchangedFields: Object.entries(about).flat(),
    fields: Object.entries({
      "Content-Type": type,
      ...(coding === undefined ? {} : { "Content-Encoding": coding }),
      ...about,
      "Content-Length": String(content.byteLength),
    }).flat(),
  };
}

/** Longer wishes are read anew each time: a store of them would be one of what strangers write. */
const longestKey = 1000;

/**
 * All of a request that an answer from memory depends on: its address, and what it is negotiated by.
 *
 * @returns `undefined` for requests that are not answered from memory
 */
export function keyOf({ method, url = "", headers }: IncomingMessage): string | undefined {
  if ((method !== "GET" && method !== "HEAD") || url[0] !== "/") return undefined;
  const { accept, "accept-encoding": codings, "user-agent": agent = "" } = headers;
  // No value has a line break, so that no two requests look alike.
  const key = `${url}\n${isTerminal(agent)}\n${codings}\n${accept}`;
  return key.length > longestKey ? undefined : key;
}
