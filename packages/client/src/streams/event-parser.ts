import { Splitter } from "./split.ts";

/** An event of a stream. */
export interface ServerEvent {
  /** `message` where the server does not say. */
  readonly type: string;
  readonly data: string;
  /** The id of the last event that had one. */
  readonly id: string;
}

/** Reads a stream of events, by the steps of the HTML standard ("Interpreting an event stream"). */
export class EventParser {
  /** The id of the last event that had one: where the next connection goes on. */
  id = "";
  /** Milliseconds before the next connection, where the server said so. */
  retry: number | undefined;
  readonly #longest: number;
  #splitter: Splitter;
  #nextId = "";
  #type = "";
  #data: string[] = [];
  #size = 0;

  /** @param longest most characters of an event */
  constructor(longest: number) {
    this.#longest = longest;
    this.#splitter = new Splitter(true, longest);
  }

  /** Another stream begins: what did not end in the last one is forgotten. */
  begin(): void {
    this.#splitter = new Splitter(true, this.#longest);
    this.#nextId = this.id;
    this.#clear();
  }

  /**
   * The events that end in a piece of text.
   *
   * @throws {RangeError} for one that is too long
   */
  push(piece: string): ServerEvent[] {
    return this.#splitter.push(piece).flatMap((line) => this.#line(line) ?? []);
  }

  #line(line: string): ServerEvent | undefined {
    if (line === "") return this.#dispatch();
    const [, name = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    switch (name) {
      case "event":
        this.#type = value;
        break;
      case "data":
        this.#data.push(value);
        this.#size += value.length + 1;
        if (this.#size > this.#longest)
          throw new RangeError(`More than ${this.#longest} characters.`);
        break;
      case "id":
        if (!value.includes("\0")) this.#nextId = value;
        break;
      case "retry":
        if (/^[0-9]+$/.test(value)) this.retry = Number(value);
    }
    return undefined;
  }

  #dispatch(): ServerEvent | undefined {
    this.id = this.#nextId;
    const event =
      this.#data.length === 0
        ? undefined
        : { type: this.#type || "message", data: this.#data.join("\n"), id: this.id };
    this.#clear();
    return event;
  }

  #clear(): void {
    this.#type = "";
    this.#data = [];
    this.#size = 0;
  }
}
