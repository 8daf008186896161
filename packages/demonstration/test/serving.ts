import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Demonstration, type DemonstrationOptions, demonstration } from "../src/index.ts";

/** A demonstration that listens. */
export interface Serving extends Demonstration {
  /** `http://127.0.0.1:41234` */
  readonly host: string;
  /** What went wrong inside. */
  readonly errors: unknown[];
}

/** Serve a demonstration on a free port, in memory unless told. */
export async function serving(options: DemonstrationOptions = {}): Promise<Serving> {
  const errors: unknown[] = [];
  const it = await demonstration({
    data: ":memory:",
    onError: ({ error }) => errors.push(error),
    ...options,
  });
  const server = createServer(it.handler);
  server.on("checkContinue", it.handler);
  server.on("checkExpectation", it.handler);
  server.on("upgrade", it.upgrade);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...it,
    host: `http://127.0.0.1:${port}`,
    errors,
    close: async () => {
      // At once: a server waits for its WebSockets, and it is the demonstration that ends them.
      const closed = new Promise((resolve) => server.close(resolve));
      await it.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
