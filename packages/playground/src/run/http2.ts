import { type ClientHttp2Session, connect } from "node:http2";
import { filled, type Known } from "../causes/raw.ts";
import type { RequestStep } from "../causes/recipe.ts";
import type { Target } from "./http1.ts";
import type { Recorder, Seen } from "./transcript.ts";

/** A connection of a recipe over HTTP/2: its frames are shown as the fields and content that they carry. */
export class Http2Connection {
  readonly #session: ClientHttp2Session;
  readonly #recorder: Recorder;
  readonly #number: number;
  end: "open" | "closed" | "reset" = "open";

  constructor({ host, port, tls }: Target, recorder: Recorder) {
    this.#recorder = recorder;
    this.#number = recorder.opened(
      tls === undefined
        ? "HTTP/2 in clear"
        : `HTTP/2 over TLS, for ${tls.servername ?? "localhost"}`,
    );
    this.#session = connect(`${tls === undefined ? "http" : "https"}://${host}:${port}`, {
      rejectUnauthorized: false,
      servername: tls?.servername ?? "localhost",
      ...(tls?.cert === undefined ? {} : { cert: tls.cert, key: tls.key }),
    });
    this.#session.on("error", () => this.#over("reset"));
    this.#session.on("close", () => this.#over("closed"));
    this.#session.on("goaway", (number: number) =>
      recorder.tell(this.#number, "received", "", undefined, `GOAWAY ${number}`),
    );
  }

  /** Send a request and wait for its answer. */
  ask({ request }: RequestStep, known: Known, within: number): Promise<Seen | undefined> {
    const { method = "GET", target, fields = {}, content } = request;
    const head: Record<string, string> = {
      ":method": method,
      ":path": filled(target, known),
      ":authority": filled("{host}", known),
    };
    for (const [name, value] of Object.entries(fields)) {
      head[name.toLowerCase() === "host" ? ":authority" : name.toLowerCase()] = filled(
        value,
        known,
      );
    }
    this.#recorder.tell(this.#number, "sent", textOf(head), undefined, "request fields");
    if (content !== undefined) {
      const text = Buffer.from(filled(content, known)).toString("latin1");
      this.#recorder.tell(this.#number, "sent", text, undefined, "request content");
    }
    return new Promise((resolve) => {
      const interim: number[] = [];
      let answer: Omit<Seen, "content" | "interim"> | undefined;
      const chunks: Buffer[] = [];
      const stream = this.#session.request(head, { endStream: content === undefined });
      const done = (): void => {
        clearTimeout(timer);
        resolve(
          answer === undefined ? undefined : { ...answer, interim, content: Buffer.concat(chunks) },
        );
      };
      const timer = setTimeout(done, within);
      stream.on("headers", (it) => {
        interim.push(Number(it[":status"]));
        this.#tell(textOf(it), "interim response");
      });
      stream.on("response", (it) => {
        this.#tell(textOf(it), "response fields");
        const lines = Object.entries(it).filter(([name]) => !name.startsWith(":"));
        answer = {
          status: Number(it[":status"]),
          reason: "",
          fields: lines.map(([name, value]) => ({ name, value: String(value) })),
        };
      });
      stream.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        this.#tell(chunk.toString("latin1"), "content");
      });
      stream.on("error", () => undefined);
      stream.on("close", () => {
        if (stream.rstCode !== 0) {
          this.#recorder.tell(this.#number, "reset", undefined, `RST_STREAM ${stream.rstCode}`);
        }
        done();
      });
      if (content !== undefined) stream.end(filled(content, known));
    });
  }

  destroy(): void {
    this.#session.destroy();
  }

  #tell(text: string, part: string): void {
    this.#recorder.tell(this.#number, "received", text, undefined, part);
  }

  #over(how: "closed" | "reset"): void {
    if (this.end !== "open") return;
    this.end = how;
    this.#recorder.tell(this.#number, how);
  }
}

function textOf(head: object): string {
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  return `${lines.join("\r\n")}\r\n\r\n`;
}
