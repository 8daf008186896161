import { code, forServer, isInformational } from "@verdict/codes";
import { parseContentLength } from "@verdict/fields";

/** Octets that are one thing. */
export interface Found {
  readonly name: string;
  readonly octets: string;
}

/** What comes next. */
type State = "head" | "content" | "chunk" | "trailers" | "rest";

/**
 * Reads messages of HTTP/1.1 as their octets come, and says what is what (RFC 9112 2.1, 6, 7.1). What comes in several
 * pieces is named in each.
 */
export class MessageReader {
  readonly #kind: "request" | "response";
  /** The methods whose answers are still to come: a request adds its own, a response takes it. */
  readonly #methods: string[];
  #state: State = "head";
  /** What was read of a head, a line of a chunk, or trailers that are not whole. */
  #held = "";
  /** Octets that are left of the content or of a chunk. */
  #left = 0;
  /** The name of what is not whole. */
  #name = "";
  hasBegun = false;

  constructor(kind: "request" | "response", methods: string[]) {
    this.#kind = kind;
    this.#methods = methods;
  }

  /** Whether a message has begun and is not whole. */
  get isWithin(): boolean {
    return this.#state === "rest" ? false : this.#state !== "head" || this.#held !== "";
  }

  read(text: string): Found[] {
    const found: Found[] = [];
    let rest = text;
    while (rest !== "") {
      this.hasBegun = true;
      const [name, length] = this.#next(rest);
      found.push({ name, octets: rest.slice(0, length) });
      rest = rest.slice(length);
    }
    return found;
  }

  /** What the octets begin with, and how many of them are that. */
  #next(text: string): readonly [name: string, length: number] {
    switch (this.#state) {
      case "head":
        return this.#head(text);
      case "content":
        return this.#counted(text, "head");
      case "chunk":
        return this.#left > 0 ? this.#counted(text, "chunk") : this.#chunk(text);
      case "trailers":
        return this.#trailers(text);
      case "rest":
        return [this.#name, text.length];
    }
  }

  #head(text: string): readonly [string, number] {
    const all = this.#held + text;
    if (!this.#isMessage(all)) {
      this.#go("rest", "octets that are no HTTP");
      return [this.#name, text.length];
    }
    const end = /\r?\n\r?\n/.exec(all.replace(/^[\r\n]+/, (it) => "x".repeat(it.length)));
    const before = this.#held.length;
    if (end === null) {
      this.#held = all;
      return [this.#headName(all) + continued(before), text.length];
    }
    const head = all.slice(0, end.index + end[0].length);
    this.#held = "";
    this.#after(head);
    return [this.#headName(head) + continued(before), head.length - before];
  }

  #isMessage(text: string): boolean {
    const start = text.replace(/^[\r\n]+/, "");
    if (this.#kind === "request") return /^(?:[!#$%&'*+.^_`|~\w-]|$)/.test(start);
    return start.startsWith("HTTP/") || "HTTP/".startsWith(start);
  }

  #headName(head: string): string {
    if (this.#kind === "request") return "request head";
    return isInterim(statusOf(head)) ? "interim response" : "response head";
  }

  /** What a head says about what follows it. */
  #after(head: string): void {
    const status = statusOf(head);
    const isResponse = this.#kind === "response";
    if (isResponse && isInterim(status)) return;
    const method = isResponse ? this.#methods.shift() : undefined;
    if (!isResponse) this.#methods.push(/^\s*(\S*)/.exec(head)?.[1] ?? "");
    const length = parseContentLength(fieldOf(head, "content-length") ?? "") ?? 0;
    const codings = fieldOf(head, "transfer-encoding") ?? "";
    const hasNone = method === "HEAD" || forServer(status)?.content === "none-by-framing";
    if (status === code.SWITCHING_PROTOCOLS) this.#go("rest", "in the other protocol");
    else if (method === "CONNECT" && status === code.OK) this.#go("rest", "through the tunnel");
    else if (isResponse && hasNone) this.#go("head", "");
    else if (/(?:^|,)\s*chunked\s*$/i.test(codings)) this.#go("chunk", "chunk");
    else if (length > 0) {
      this.#left = length;
      this.#go("content", "content");
    } else if (isResponse && fieldOf(head, "content-length") === undefined) {
      this.#go("rest", "content, until the connection ends");
    }
  }

  /** As many of the octets as are left; then `then` comes. */
  #counted(text: string, then: State): readonly [string, number] {
    const name = this.#name;
    const length = Math.min(this.#left, text.length);
    this.#left -= length;
    this.#name = name.endsWith(", continued") ? name : `${name}, continued`;
    if (this.#left === 0) this.#go(then, "chunk");
    return [name, length];
  }

  /** A chunk with its line and its end; the last one has no content (RFC 9112 7.1). */
  #chunk(text: string): readonly [string, number] {
    const all = this.#held + text;
    const before = this.#held.length;
    const end = all.indexOf("\n");
    if (end < 0) {
      this.#held = all;
      return [`chunk${continued(before)}`, text.length];
    }
    this.#held = "";
    const size = /^([\da-f]{1,8})[ \t]*[;\r\n]/i.exec(all)?.[1];
    if (size === undefined) {
      this.#go("rest", "octets that are no chunk");
      return [this.#name, text.length];
    }
    const length = Number.parseInt(size, 16);
    if (length === 0) {
      const isAll = /^\r?\n/.exec(all.slice(end + 1))?.[0].length;
      this.#go(isAll === undefined ? "trailers" : "head", "trailers");
      return ["last chunk", end + 1 + (isAll ?? 0) - before];
    }
    this.#name = `chunk of ${length}`;
    // The line that ends it belongs to it.
    this.#left = end + 1 + length + 2 - before;
    return this.#counted(text, "chunk");
  }

  #trailers(text: string): readonly [string, number] {
    const all = this.#held + text;
    const before = this.#held.length;
    const end = /^\r?\n|\r?\n\r?\n/.exec(all);
    if (end === null) {
      this.#held = all;
      return [`trailers${continued(before)}`, text.length];
    }
    this.#go("head", "");
    const length = end.index + end[0].length;
    return [
      length === 2 ? "end of the last chunk" : `trailers${continued(before)}`,
      length - before,
    ];
  }

  #go(state: State, name: string): void {
    this.#state = state;
    this.#name = name;
    this.#held = "";
  }
}

function continued(before: number): string {
  return before > 0 ? ", continued" : "";
}

/** Whether another response follows; after 101 it is another protocol. */
function isInterim(status: number): boolean {
  return isInformational(status) && status !== code.SWITCHING_PROTOCOLS;
}

/** The status of a head; 0 where there is none. */
function statusOf(head: string): number {
  return Number(/^HTTP\/[\d.]+ (\d{3})/.exec(head)?.[1] ?? 0);
}

/** The value of a field in a head, the last one where it has several lines. */
function fieldOf(head: string, name: string): string | undefined {
  const lines = head.split(/\r?\n/).filter((it) => it.toLowerCase().startsWith(`${name}:`));
  return lines
    .at(-1)
    ?.slice(name.length + 1)
    .trim();
}
