import { connect } from "node:net";
import { code, forServer } from "@verdict/codes";
import { combinedValue, parseMessage, type ResponseMessage } from "@verdict/fields";
import { expect } from "vitest";
import { expectValid } from "./valid-answer.ts";

/** How octets are put on the wire. */
export interface Pace {
  /** Milliseconds between the pieces. */
  readonly pause?: number;
  /** Milliseconds after which a server that has not closed the connection hangs. */
  readonly within?: number;
}

/**
 * Send octets as they are and take everything that comes until the server closes.
 *
 * @throws {Error} when it does not: a client that waits for an answer must not wait for ever
 */
export function octetsFrom(
  port: number,
  pieces: readonly Uint8Array[],
  { pause = 0, within = 8000 }: Pace = {},
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1");
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slow = setTimeout(() => {
      const sent = pieces.map((it) => Buffer.from(it).toString("latin1")).join("");
      socket.destroy();
      reject(new Error(`The connection was left open for ${within} ms after ${sent}`));
    }, within);
    const drip = (at: number): void => {
      const piece = pieces[at];
      if (piece === undefined || !socket.writable) return;
      socket.write(piece);
      if (pause === 0) drip(at + 1);
      else timer = setTimeout(drip, pause, at + 1);
    };
    socket.on("connect", () => drip(0));
    socket.on("data", (chunk) => chunks.push(chunk));
    // A server that has answered may close while more is under way to it.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(slow);
      clearTimeout(timer);
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
  });
}

/** Octets as the answers that they are, to requests with these methods; fails where there is a fault in them. */
export function answersIn(octets: Uint8Array, methods: readonly string[]): ResponseMessage[] {
  const answers: ResponseMessage[] = [];
  for (let rest = octets; rest.length > 0; ) {
    const method = methods[answers.length] ?? "GET";
    const { value, faults } = firstIn(rest, method);
    const shown = () => Buffer.from(rest).toString("latin1").slice(0, 2000);
    if (value?.kind !== "response") throw new Error(`This is no answer: ${shown()}`);
    if (faults.length > 0) throw new Error(`${JSON.stringify(faults)} in ${shown()}`);
    answers.push(value);
    rest = rest.subarray(value.end);
  }
  return answers;
}

/** The first message, of as few octets as are enough: what follows is another one, and there may be thousands. */
function firstIn(octets: Uint8Array, method: string): ReturnType<typeof parseMessage> {
  const contentForbidden = (status: number): boolean =>
    forServer(status)?.content === "none-by-framing";
  for (let size = 4096; ; size *= 4) {
    const { value, faults } = parseMessage(octets.subarray(0, size), { method, contentForbidden });
    const wrong = faults.filter((it) => it.kind !== "extra-bytes");
    const isWhole = wrong.length === 0 && value?.kind === "response" && value.framing !== "close";
    if (isWhole || size >= octets.length) return { value, faults: wrong };
  }
}

/** Fail unless an answer from the wire is valid as a message, and as an answer to this method. */
export function expectValidMessage(
  { status, fields, content = new Uint8Array(0), framing, interim, version }: ResponseMessage,
  method: string,
  meant?: readonly number[],
): void {
  const field = (name: string): string | null => combinedValue(fields, name) ?? null;
  expectValid({ status, field, content }, method, meant);
  expect(version).toBe("HTTP/1.1");
  // An origin server with a clock tells the time (RFC 9110 6.6.1).
  expect(field("date"), "Date").not.toBeNull();
  // What ends with the connection cannot be told from what was cut off, but HTTP/1.0 has nothing else (RFC 9112 6.3).
  if (framing === "close") expect(field("connection")).toBe("close");
  for (const { status: before } of interim)
    expect([code.CONTINUE, code.EARLY_HINTS]).toContain(before);
}

/** Whether the connection ends with an answer. */
export function endsConnection({ fields }: ResponseMessage): boolean {
  return /\bclose\b/i.test(combinedValue(fields, "Connection") ?? "");
}
