import { once } from "node:events";
import { connect, createServer } from "node:net";

/** Below those that a system gives to connections that go out, or one of these would take it while nobody listens. */
const [lowest, highest] = [15_000, 30_000];

/** Ports that were given to somebody: two who ask at once would get the same. */
const given = new Set<number>();

/** A port that nobody listens on, and no connection takes while a server is down. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (given.has(port)) continue;
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => resolve(true));
    });
    if (!isFree) continue;
    server.close();
    await once(server, "close");
    given.add(port);
    return port;
  }
}

/** Whether somebody listens there. */
export async function listens(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  const isOpen = await new Promise<boolean>((resolve) => {
    socket.once("connect", () => resolve(true));
    socket.once("error", () => resolve(false));
  });
  socket.destroy();
  return isOpen;
}
