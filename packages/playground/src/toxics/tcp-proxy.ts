import { connect, createServer, type Server, type Socket } from "node:net";
import { Link } from "./link.ts";
import type { Direction, Toxic } from "./toxic.ts";

/** A host and a port. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/** A proxy for any protocol over TCP: it stands before a server, and its toxics say what goes wrong between the two. */
export class TcpProxy {
  readonly name: string;
  #listen: Place;
  #upstream: Place;
  readonly #most: number;
  readonly #random: () => number;
  #toxics: readonly Toxic[] = [];
  #server: Server | undefined = undefined;
  readonly #connections = new Set<{ readonly sockets: readonly Socket[]; links: Link[] }>();

  /**
   * @param most connections at once; who comes after that is hung up on
   * @param random from 0 to 1, for what is left to chance
   */
  constructor(name: string, listen: Place, upstream: Place, most: number, random = Math.random) {
    this.name = name;
    this.#listen = listen;
    this.#upstream = upstream;
    this.#most = most;
    this.#random = random;
  }

  get listen(): Place {
    return this.#listen;
  }

  get upstream(): Place {
    return this.#upstream;
  }

  set upstream(to: Place) {
    this.#upstream = to;
  }

  get isEnabled(): boolean {
    return this.#server !== undefined;
  }

  get toxics(): readonly Toxic[] {
    return this.#toxics;
  }

  /** Connections that are open now as well get the toxics, and lose those that are gone. */
  set toxics(toxics: readonly Toxic[]) {
    this.#toxics = toxics;
    for (const { links } of this.#connections) for (const it of links) it.changed();
  }

  /**
   * Take connections.
   *
   * @throws what listening fails with, such as `EADDRINUSE`
   */
  async enable(): Promise<void> {
    if (this.#server !== undefined) return;
    const server = createServer({ allowHalfOpen: true }, (socket) => this.#take(socket));
    this.#server = server;
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(this.#listen.port, this.#listen.host, resolve);
      });
    } catch (error) {
      this.#server = undefined;
      throw error;
    }
    // A port that was left open stays the one that was found.
    const { port } = server.address() as { port: number };
    this.#listen = { ...this.#listen, port };
  }

  /** Refuse connections, and close those that are open: what toxiproxy calls `down`. */
  async disable(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const { sockets } of this.#connections) for (const it of sockets) it.destroy();
    await closed;
  }

  #take(client: Socket): void {
    client.on("error", () => undefined);
    if (this.#connections.size >= this.#most) {
      client.destroy();
      return;
    }
    const server = connect({ ...this.#upstream, allowHalfOpen: true });
    const sockets = [client, server];
    const connection = { sockets, links: [] as Link[] };
    this.#connections.add(connection);
    client.once("close", () => {
      this.#connections.delete(connection);
      server.destroy();
    });
    // Who is behind refuses, or cannot be reached: there is nothing to say it with but the end.
    server.on("error", () => client.resetAndDestroy());
    server.once("connect", () => {
      client.setNoDelay();
      server.setNoDelay();
      connection.links = [
        new Link(client, server, () => this.#on("upstream"), this.#random),
        new Link(server, client, () => this.#on("downstream"), this.#random),
      ];
    });
  }

  #on(stream: Direction): readonly Toxic[] {
    return this.#toxics.filter((it) => it.stream === stream);
  }
}
