import { connect, createServer, type Socket } from "node:net";
import type { Exchange } from "@verdict/check";
import { forServer } from "@verdict/codes";
import {
  parseMessage,
  type RequestMessage,
  type ResponseHead,
  type ResponseMessage,
} from "@verdict/fields";
import { exchangeWith, octets } from "./exchange.ts";

/** What stands between a client and the playground, and hears both. */
export interface Relay {
  readonly port: number;
  /** What went over it so far, in the order in which it was asked for. */
  readonly exchanges: () => Exchange[];
  /** Every octet of it, as Latin-1, each side marked. */
  readonly transcript: () => string;
  readonly close: () => Promise<void>;
}

interface Connection {
  asked: Buffer;
  answered: Buffer;
  /** When octets were asked with: those up to an offset, and the time. */
  readonly times: [upTo: number, time: number][];
}

/** Relay octets to a port of this machine. */
export async function relayTo(target: number): Promise<Relay> {
  const connections: Connection[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const own: Connection = { asked: Buffer.alloc(0), answered: Buffer.alloc(0), times: [] };
    connections.push(own);
    const upstream = connect(target, "127.0.0.1");
    for (const it of [client, upstream]) {
      sockets.add(it);
      it.on("close", () => sockets.delete(it));
    }
    client.on("data", (some) => {
      own.asked = Buffer.concat([own.asked, some]);
      own.times.push([own.asked.length, performance.now()]);
    });
    upstream.on("data", (some) => {
      own.answered = Buffer.concat([own.answered, some]);
    });
    client.on("error", () => upstream.destroy());
    upstream.on("error", () => client.destroy());
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as { port: number }).port,
    exchanges: () =>
      connections
        .flatMap(exchangesOn)
        .sort((a, b) => a.time - b.time)
        .map((it) => it.exchange),
    transcript: () =>
      connections
        .map(({ asked, answered }) => `${asked.toString("latin1")}\n${answered.toString("latin1")}`)
        .join("\n---\n"),
    close: () =>
      new Promise((resolve) => {
        for (const it of sockets) it.destroy();
        server.close(() => resolve());
      }),
  };
}

/** The exchanges of a connection; interim responses are exchanges of their own. */
function exchangesOn({
  asked,
  answered,
  times,
}: Connection): { time: number; exchange: Exchange }[] {
  const found: { time: number; exchange: Exchange }[] = [];
  let rest = asked;
  let answers = answered;
  while (rest.length > 0 && answers.length > 0) {
    const request = parseMessage(rest).value;
    if (request?.kind !== "request") break;
    const response = parseMessage(answers, {
      method: request.method,
      contentForbidden: (status) => forServer(status)?.content === "none-by-framing",
    }).value;
    if (response?.kind !== "response") break;
    const at = asked.length - rest.length;
    const time = times.find(([upTo]) => upTo > at)?.[1] ?? 0;
    found.push(
      ...response.interim.map((it) => ({ time, exchange: exchange(request, it, undefined) })),
      { time, exchange: exchange(request, response, response.content) },
    );
    rest = rest.subarray(request.end);
    answers = answers.subarray(response.end);
  }
  return found;
}

function exchange(
  request: RequestMessage,
  response: ResponseHead | ResponseMessage,
  content: Uint8Array | undefined,
): Exchange {
  const asked = isCutShort(request, response) ? undefined : request.content;
  return exchangeWith(request, octets(asked), response, octets(content));
}

/** Whether the answer came before all of the content, and ended it: the client could not go on. */
function isCutShort(
  { fields, content }: RequestMessage,
  response: ResponseHead | ResponseMessage,
): boolean {
  const fieldIn = (of: typeof fields, name: string) =>
    of.find((it) => it.name.toLowerCase() === name)?.value;
  const isClosed = fieldIn(response.fields, "connection")?.toLowerCase() === "close";
  return isClosed && Number(fieldIn(fields, "content-length") ?? 0) > (content?.length ?? 0);
}
