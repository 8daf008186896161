import { connect, type Socket } from "node:net";
import { forServer } from "../../packages/codes/src/index.ts";
import { parseMessage, type ResponseMessage } from "../../packages/fields/src/index.ts";
import type { Got } from "./asked.ts";

/** What came to requests that were sent one after the other. */
export interface Came {
  readonly answers: readonly Got[];
  /** What came that is no answer, or comes after the last; `undefined` where there is none. */
  readonly fault: string | undefined;
  /** Whether the server has closed the connection. */
  readonly isClosed: boolean;
  /** Whether the server did neither answer nor close in time. */
  readonly isHung: boolean;
}

/** Milliseconds after which a server that neither answers nor closes hangs. */
const within = 30_000;

/** A connection to a server, on which octets are sent as they are. */
export class Connection {
  readonly #socket: Socket;
  #came: Buffer = Buffer.alloc(0);
  #isClosed = false;
  #told: (() => void) | undefined;

  constructor(port: number) {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.#socket = socket;
    socket.on("data", (chunk) => {
      this.#came = this.#came.length === 0 ? chunk : Buffer.concat([this.#came, chunk]);
      this.#told?.();
    });
    // A server that has answered may close while more is under way to it.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      this.#isClosed = true;
      this.#told?.();
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /**
   * Send pieces and take the answers to requests with these methods, until all are there or the server closes.
   *
   * @param isLast whether nothing will be sent after it: then it waits for the server to close
   */
  async ask(
    pieces: readonly Uint8Array[],
    methods: readonly string[],
    { isLast = false } = {},
  ): Promise<Came> {
    for (const it of pieces) {
      if (!this.#isClosed) this.#socket.write(it);
      // Each is a packet of its own.
      if (pieces.length > 1) await new Promise((done) => setImmediate(done));
    }
    if (isLast) this.#socket.end();
    const answers: Got[] = [];
    let fault: string | undefined;
    const isOver = (): boolean => {
      while (fault === undefined && (isLast || answers.length < methods.length)) {
        // What follows is not HTTP any more.
        if (answers.at(-1)?.status === 101) return this.#isClosed;
        const next = this.#next(methods[answers.length] ?? "GET", isLast);
        if (next === undefined) break;
        if (typeof next === "string") fault = next;
        else answers.push(next);
      }
      if (fault !== undefined || this.#isClosed) return true;
      const last = answers.at(-1);
      return !isLast && answers.length === methods.length && !(last !== undefined && ends(last));
    };
    const isHung = await this.#wait(isOver);
    if (fault === undefined && this.#came.length > 0 && answers.at(-1)?.status !== 101)
      fault = `More came than the ${answers.length} answers.`;
    if (isHung || fault !== undefined) this.end();
    return { answers, fault, isClosed: this.#isClosed, isHung };
  }

  end(): void {
    this.#socket.destroy();
    this.#isClosed = true;
  }

  #wait(isOver: () => boolean): Promise<boolean> {
    if (isOver()) return Promise.resolve(false);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#told = undefined;
        resolve(true);
      }, within);
      this.#told = () => {
        if (!isOver()) return;
        clearTimeout(timer);
        this.#told = undefined;
        resolve(false);
      };
    });
  }

  /** The next answer; `undefined` where it is not there as a whole, a text that says what is wrong with what is there. */
  #next(method: string, mayBreakOff: boolean): Got | string | undefined {
    const came = this.#came;
    if (came.length === 0 || (!this.#isClosed && !mayBeWhole(came, method))) return undefined;
    // What is behind the first one may be thousands of others: as little as is enough is looked at.
    for (let size = 4096; ; size *= 4) {
      const { value, faults } = parseMessage(came.subarray(0, size), { method, contentForbidden });
      const wrong = faults.filter((it) => it.kind !== "extra-bytes");
      if (value?.kind === "response" && wrong.length === 0 && value.framing !== "close") {
        this.#came = came.subarray(value.end);
        return gotOf(value);
      }
      if (size < came.length) continue;
      if (!this.#isClosed) return undefined;
      this.#came = Buffer.alloc(0);
      // Node ends an answer in the middle when the client has ended, as it may.
      if (mayBreakOff && wrong.some((it) => incomplete.has(it.kind))) return undefined;
      if (value?.kind !== "response") return "What came is no answer.";
      if (wrong.length > 0) return wrong.map((it) => it.text).join(" ");
      return gotOf(value);
    }
  }
}

/** Whether an answer says that it is the last on its connection. */
export function ends({ fields, status }: Got): boolean {
  return (
    status === 101 ||
    fields.some(([name, value]) => /^connection$/i.test(name) && /\bclose\b/i.test(value))
  );
}

const incomplete: ReadonlySet<string> = new Set(["content-incomplete", "head-incomplete", "chunk"]);

/** Whether it can be that an answer is there with all of its content: a look that costs little. */
function mayBeWhole(came: Buffer, method: string): boolean {
  const end = came.indexOf("\r\n\r\n");
  if (end === -1) return false;
  const head = came.subarray(0, end + 2).toString("latin1");
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined && method !== "HEAD" && !/^HTTP\/1\.1 (?:1|304)/.test(head))
    return came.length >= end + 4 + Number(length);
  if (/\r\ntransfer-encoding:/i.test(head) && method !== "HEAD")
    return came.includes("0\r\n", end + 2);
  return true;
}

function contentForbidden(status: number): boolean {
  return forServer(status)?.content === "none-by-framing";
}

function gotOf({ status, reason, version, fields, content, interim }: ResponseMessage): Got {
  return {
    status,
    reason,
    version: version === "HTTP/1.0" ? "1.0" : "1.1",
    fields: fields.map(({ name, value }) => [name, value] as const),
    content,
    interim: interim.map((it) => it.status),
  };
}
