/** What tests of parts stand on: servers on real sockets, transports that are just a function, and what is left behind. */
import { getEventListeners } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Outgoing, Transport } from "../src/settings.ts";

/** A server that answers each request by a function; it knows how often it was asked. */
export interface Serving extends AsyncDisposable {
  readonly url: string;
  readonly seen: IncomingMessage[];
}

export async function serving(
  answer: (request: IncomingMessage, response: ServerResponse, nth: number) => unknown,
): Promise<Serving> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    response.on("error", () => undefined);
    answer(request, response, seen.push(request) - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A transport that is a function of the request. It ends with the signal, as fetch does. */
export function carrying(
  answer: (request: Outgoing, nth: number) => Response | Promise<Response>,
): Transport & { readonly sent: Outgoing[] } {
  const sent: Outgoing[] = [];
  const transport = (request: Outgoing, signal: AbortSignal): Promise<Response> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const stop = (): void => reject(signal.reason as Error);
      signal.addEventListener("abort", stop);
      Promise.resolve(answer(request, sent.push(request) - 1))
        .then(resolve, reject)
        .finally(() => signal.removeEventListener("abort", stop));
    });
  return Object.assign(transport, { sent });
}

/** A promise that never ends. */
export const never: Promise<never> = new Promise(() => undefined);

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** A promise, and what ends it. */
export function gate<T = void>(): {
  readonly opened: Promise<T>;
  readonly open: (value: T) => void;
} {
  let open: (value: T) => void = () => undefined;
  const opened = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** How many timers something leaves running that it began. */
export async function timersLeft(run: () => Promise<unknown>): Promise<number> {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const running = new Set<unknown>();
  const begin = (act: () => void, ms?: number): unknown => {
    const timer = set(() => {
      running.delete(timer);
      act();
    }, ms);
    running.add(timer);
    return timer;
  };
  const end = (timer: unknown): void => {
    running.delete(timer);
    clear(timer as number);
  };
  Object.assign(globalThis, { setTimeout: begin, clearTimeout: end });
  try {
    await run();
    await new Promise((resolve) => setImmediate(resolve));
    return running.size;
  } finally {
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  }
}

/** Who listens to a signal. */
export function listeners(signal: AbortSignal): number {
  return getEventListeners(signal, "abort").length;
}
