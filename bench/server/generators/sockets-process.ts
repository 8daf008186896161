/**
 * Sends loads on bare sockets: each connection sends its next request when the response to the last one is complete.
 * It looks at every status.
 */
import { connect, type Socket } from "node:net";
import type { Wire } from "../loads.ts";
import type { Report } from "./generator.ts";

export interface Order {
  readonly port: number;
  readonly requests: readonly Wire[];
  readonly connections: number;
  readonly milliseconds: number;
}

/** Milliseconds until a server that does not answer is given up. */
const patience = 5000;

process.on("message", (order: Order) => {
  void run(order).then((report) => process.send?.(report));
});
process.on("disconnect", () => process.exit());

async function run({ port, requests, connections, milliseconds }: Order): Promise<Report> {
  const wires = requests.map((it) => ({ ...it, octets: Buffer.from(it.text, "latin1") }));
  const sockets: Socket[] = [];
  let next = 0;
  let answered = 0;
  let wrong = 0;
  let over = false;
  let first = (): void => {};
  const answers = new Promise<void>((resolve) => {
    first = resolve;
  });

  const open = (): Socket => {
    let wire = wires[0] as (typeof wires)[number];
    let before = "";
    const send = (): void => {
      wire = wires[next++ % wires.length] as typeof wire;
      socket.write(wire.octets);
    };
    const take = (size: number, buffer: Uint8Array): boolean => {
      if (over) return true;
      const response = before + (buffer as Buffer).toString("latin1", 0, size);
      const complete = isComplete(response, wire.bare);
      before = complete ? "" : response;
      if (complete) {
        if (answered++ === 0) first();
        if (statusOf(response) !== wire.status) wrong++;
        send();
      }
      return true;
    };
    const socket: Socket = connect({
      port,
      host: "127.0.0.1",
      noDelay: true,
      onread: { buffer: Buffer.alloc(1 << 16), callback: take },
    });
    socket.on("connect", send);
    socket.on("error", () => {});
    socket.on("close", () => {
      if (!over) wrong++;
    });
    return socket;
  };

  for (let i = 0; i < connections; i++) sockets.push(open());
  // On a busy machine it can take a while until anything moves; then the clock starts.
  await Promise.race([answers, after(patience)]);
  // Nothing wakes who never sleeps. Else each response of a server that leaves the generator idle would pay for waking it,
  // and the slower a server is, the more of them: what is measured would not be its own work.
  const spin = (): void => {
    if (!over) setImmediate(spin);
  };
  spin();
  const start = performance.now();
  await after(milliseconds);
  over = true;
  const took = performance.now() - start;
  for (const it of sockets) it.destroy();
  return { requests: answered, milliseconds: took, wrong };
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** `HTTP/1.1 200 …` */
function statusOf(response: string): number {
  return Number(response.slice(9, 12));
}

/** Whether all of the content has come that the head announces. */
function isComplete(response: string, bare: boolean): boolean {
  const end = response.indexOf("\r\n\r\n");
  if (end === -1) return false;
  if (bare) return true;
  const length = lengthIn(response, end);
  // Without a length it comes in chunks (RFC 9112 7.1).
  return length === undefined
    ? response.endsWith("\r\n0\r\n\r\n")
    : response.length >= end + 4 + length;
}

const lengthField = /\r\ncontent-length: *(\d+)/i;

function lengthIn(response: string, end: number): number | undefined {
  let at = response.indexOf("Content-Length: ");
  if (at === -1) at = response.indexOf("content-length: ");
  if (at !== -1 && at < end) return Number.parseInt(response.slice(at + 16, at + 24), 10);
  const value = lengthField.exec(response.slice(0, end))?.[1];
  return value === undefined ? undefined : Number(value);
}
