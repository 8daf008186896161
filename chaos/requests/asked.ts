/** A request that is sent, however. Its fields are all that are sent, Host and Content-Length among them. */
export interface Asked {
  readonly method: string;
  readonly target: string;
  readonly version: "1.0" | "1.1";
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly content: Uint8Array | undefined;
  /** Whether the content comes in chunks. */
  readonly isChunked: boolean;
}

/** What came back. */
export interface Got {
  readonly status: number;
  readonly reason: string | undefined;
  readonly version: "1.0" | "1.1";
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly content: Uint8Array | undefined;
  /** Statuses of what came before it. */
  readonly interim: readonly number[];
}

/** The values of a field with commas between them; `null` where it is not there. */
export function fieldOf({ fields }: Pick<Asked, "fields">, name: string): string | null {
  const key = name.toLowerCase();
  let found: string | null = null;
  for (const [it, value] of fields) {
    if (it.length === key.length && it.toLowerCase() === key)
      found = found === null ? value : `${found}, ${value}`;
  }
  return found;
}

/** A request as octets. */
export function octetsOf({ method, target, version, fields, content, isChunked }: Asked): Buffer {
  let head = `${method} ${target} HTTP/${version}\r\n`;
  for (const [name, value] of fields) head += `${name}: ${value}\r\n`;
  const start = Buffer.from(`${head}\r\n`, "latin1");
  if (content === undefined) return start;
  if (!isChunked) return Buffer.concat([start, content]);
  const chunk =
    content.length === 0
      ? []
      : [Buffer.from(`${content.length.toString(16)};a="b"\r\n`), content, Buffer.from("\r\n")];
  return Buffer.concat([start, ...chunk, Buffer.from("0\r\nX-Trailer: a\r\n\r\n")]);
}

/** For a report: a request or an answer as text, every octet of which can be seen. */
export function shown(octets: Uint8Array, most = 1500): string {
  const text = Buffer.from(octets.subarray(0, most)).toString("latin1");
  const more = octets.length > most ? `… (${octets.length} octets)` : "";
  return text.replaceAll("\r\n", "\n").replace(/[^\n\x20-\x7e]/g, escaped) + more;
}

function escaped(it: string): string {
  return `\\x${it.charCodeAt(0).toString(16).padStart(2, "0")}`;
}

export function shownAnswer({ status, version, fields, content }: Got): string {
  const lines = [`HTTP/${version} ${status}`, ...fields.map((it) => it.join(": "))];
  return `${lines.join("\n")}\n\n${shown(content ?? new Uint8Array(0), 600)}`;
}
