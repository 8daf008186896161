import { connect as connectPlain, type Socket } from "node:net";
import { connect as connectSecure } from "node:tls";
import { code, forServer, isInformational } from "@verdict/codes";
import { parseMessage } from "@verdict/fields";
import type { Over } from "../causes/recipe.ts";
import type { Recorder, Seen } from "./transcript.ts";

/** Where a connection goes, and what it shows there. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly tls?: Over["tls"] & {
    readonly cert?: string;
    readonly key?: string;
    readonly ca?: string;
  };
}

/** A connection of a recipe over HTTP/1.1, octet by octet. */
export class Http1Connection {
  readonly #socket: Socket;
  readonly #recorder: Recorder;
  readonly #number: number;
  /** What came and is no part of an answer yet. */
  #rest: Buffer = Buffer.alloc(0);
  #waiting: (() => void)[] = [];
  #isTold = false;
  end: "open" | "closed" | "reset" = "open";

  constructor(target: Target, recorder: Recorder) {
    const { host, port, tls } = target;
    this.#recorder = recorder;
    this.#number = recorder.opened(
      tls === undefined ? undefined : `TLS, for ${tls.servername ?? "localhost"}`,
    );
    this.#socket =
      tls === undefined
        ? connectPlain(port, host)
        : connectSecure({
            host,
            port,
            servername: tls.servername ?? "localhost",
            rejectUnauthorized: false,
            ALPNProtocols: ["http/1.1"],
            ...(tls.cert === undefined ? {} : { cert: tls.cert, key: tls.key }),
          });
    this.#socket.setNoDelay(true);
    this.#socket.on("data", (chunk: Buffer) => {
      recorder.tell(this.#number, "received", chunk.toString("latin1"));
      this.#rest = Buffer.concat([this.#rest, chunk]);
      this.#wake();
    });
    this.#socket.on("error", (error: NodeJS.ErrnoException) => {
      if (this.end === "open")
        this.end = error.code === "ECONNRESET" || error.code === "EPIPE" ? "reset" : "closed";
    });
    this.#socket.on("end", () => this.#over("closed"));
    this.#socket.on("close", () => {
      if (this.end === "open") this.end = "closed";
      this.#over(this.end);
    });
  }

  send(text: string): void {
    if (!this.#socket.writable) return;
    this.#recorder.tell(this.#number, "sent", text);
    this.#socket.write(text, "latin1");
  }

  halfClose(): void {
    this.#recorder.tell(this.#number, "half-closed");
    this.#socket.end();
  }

  hangUp(): void {
    this.#recorder.tell(this.#number, "hung-up");
    this.#socket.resetAndDestroy();
  }

  /** The next whole answer; `undefined` where the connection ended before, or time did. */
  async answer(method: string, within: number): Promise<Seen | undefined> {
    const until = performance.now() + within;
    for (;;) {
      const found = this.#take(method, this.end !== "open");
      if (found !== undefined) return found;
      if (this.end !== "open" || !(await this.#more(until))) return undefined;
    }
  }

  /** Wait until the other side closes. */
  async closed(within: number): Promise<void> {
    const until = performance.now() + within;
    while (this.end === "open" && (await this.#more(until)));
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #take(method: string, isAll: boolean): Seen | undefined {
    if (this.#rest.length === 0) return undefined;
    const contentForbidden = (status: number): boolean =>
      forServer(status)?.content === "none-by-framing" ||
      (method === "CONNECT" && status === code.OK);
    const { value, faults } = parseMessage(this.#rest, { method, contentForbidden });
    if (value?.kind !== "response") return undefined;
    const isSwitch = value.status === code.SWITCHING_PROTOCOLS;
    if (isInformational(value.status) && !isSwitch && !isAll) return undefined;
    const isWhole = faults.every((it) => it.kind === "extra-bytes") && value.framing !== "close";
    if (!isWhole && !isAll) return undefined;
    this.#rest = this.#rest.subarray(value.end);
    return {
      status: value.status,
      reason: value.reason,
      fields: value.fields,
      interim: value.interim.map((it) => it.status),
      content: value.content ?? new Uint8Array(0),
    };
  }

  #more(until: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), Math.max(0, until - performance.now()));
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }

  #over(how: "closed" | "reset"): void {
    const wasOpen = this.end === "open";
    if (wasOpen) this.end = how;
    if (!this.#isTold) {
      this.#isTold = true;
      this.#recorder.tell(this.#number, this.end === "reset" ? "reset" : "closed");
    }
    this.#wake();
  }

  #wake(): void {
    for (const it of this.#waiting.splice(0)) it();
  }
}
