import { Agent, request } from "node:http";
import { now } from "./facts.ts";

/** What is asked for, by what of the store it needs. */
export type Feature =
  | "limit, counted meanwhile"
  | "limit, passed meanwhile"
  | "limit, refused meanwhile"
  | "key, refused meanwhile"
  | "key, passed meanwhile"
  | "job"
  | "monitor"
  | "lock"
  | "health"
  | "without a store";

/** A request and its answer. Times are those of {@link now}. */
export interface Sent {
  readonly feature: Feature;
  /** Which process answered. */
  readonly to: number;
  readonly from: number;
  readonly until: number;
  readonly status: number;
  readonly field: (name: string) => string | undefined;
  readonly text: string;
  /** Many at once by one client: some are over the limit. */
  readonly burst: string | undefined;
}

export interface Asking {
  readonly method?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly burst?: string;
}

/** Sends requests to the processes, and remembers what came of them. */
export class Sender {
  readonly all: Sent[] = [];
  readonly #ports: readonly number[];
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(ports: readonly number[]) {
    this.#ports = ports;
  }

  /** An answer, or status 0 where there was none: no policy allows that. */
  send(feature: Feature, to: number, path: string, asking: Asking = {}): Promise<Sent> {
    const { method = "GET", fields = {}, burst } = asking;
    const from = now();
    return new Promise((resolve) => {
      const own = { host: "127.0.0.1", port: this.#ports[to], agent: this.#agent };
      const noted = (status: number, field: Sent["field"], text: string): void => {
        const sent = { feature, to, from, until: now(), status, field, text, burst };
        this.all.push(sent);
        resolve(sent);
      };
      const asked = request({ ...own, method, path, headers: fields }, (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("error", failed);
        answer.on("data", (it: string) => {
          text += it;
        });
        answer.on("end", () => {
          const { statusCode: status = 0, headers } = answer;
          noted(status, (name) => headers[name] as string | undefined, text);
        });
      });
      const failed = (error: Error): void => {
        const again = asked.reusedSocket ? " on a connection that was used before" : "";
        noted(0, () => undefined, `${error.message}${again}`);
      };
      asked.setTimeout(20_000, () => asked.destroy(new Error("no answer within 20 s")));
      asked.on("error", failed);
      asked.end();
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
