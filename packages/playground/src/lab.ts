import type { Server, Socket } from "node:net";
import type { StandingFaults } from "./faults/standing.ts";
import type { Limits } from "./limits.ts";
import type { Log } from "./log/log.ts";
import type { Certificates } from "./port/certificates.ts";
import type { Proxies } from "./toxics/proxies.ts";

/** What everything in a playground shares. */
export interface Lab {
  readonly limits: Limits;
  readonly log: Log;
  /** `127.0.0.1:8001`, once it listens. */
  readonly host: string;
  readonly port: number;
  /** The address that it is reached at from this machine. */
  readonly address: string;
  /** Whether what goes out may reach any server; otherwise it reaches the playground's own upstreams only. */
  readonly reachesAll: boolean;
  /** What goes wrong without being asked for. */
  readonly faults: StandingFaults;
  /** TCP proxies in front of other servers. */
  readonly proxies: Proxies;
  /** Made when they are first asked for. */
  readonly certificates: () => Promise<Certificates>;
  /** Another server beside the playground, on a free port of 127.0.0.1, opened when it is first asked for. */
  readonly beside: (name: string, make: () => Server | Promise<Server>) => Promise<number>;
  /** Take a connection as if it had come in over the playground's port. */
  readonly take: (socket: Socket) => void;
  /** Called when the playground closes. */
  readonly onClose: (end: () => unknown) => void;
}
