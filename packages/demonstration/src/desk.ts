import type { Sockets } from "./sockets.ts";
import type { Shared } from "./store/shared.ts";
import type { Store } from "./store/store.ts";
import type { Upstreams } from "./upstreams/upstreams.ts";
import type { Worker } from "./work/worker.ts";

/** What every endpoint gets. */
export interface Desk {
  /** What all paths begin with: `/api`, or nothing. */
  readonly prefix: string;
  readonly store: Store;
  /** What is shared with other processes, beside the data. */
  readonly shared: Shared;
  /** Proxies of one's own that every request passes. */
  readonly proxies: number;
  readonly worker: Worker;
  readonly upstreams: Upstreams;
  readonly sockets: Sockets;
}
