import type { WirePiece } from "@verdict/lookup";
import { MessageReader } from "./message-reader.ts";
import type { Happening } from "./transcript.ts";

/** Names what goes over connections while it does: requests, interim responses, heads, chunks, trailers, and ends. */
export class Pieces {
  readonly #connections = new Map<number, Connection>();

  /** What is to be shown of something that happened. */
  of(happening: Happening): readonly WirePiece[] {
    const { connection, at, what, text, note, part } = happening;
    const it = this.#connections.get(connection) ?? new Connection();
    this.#connections.set(connection, it);
    if (what !== "sent" && what !== "received") {
      const name = `${nameOf(what, connection)}${note === undefined ? "" : ` (${note})`}`;
      const isLate = what === "closed" || what === "reset";
      const broken = isLate && !it.isHungUp ? it.broken : undefined;
      it.isHungUp ||= what === "hung-up";
      return [
        broken === undefined && what !== "reset"
          ? { at, way: "event", name }
          : { at, way: "event", name: [name, broken].filter(Boolean).join(", "), isBroken: true },
      ];
    }
    if (part !== undefined || text === undefined) {
      it.hasAnswer ||= what === "received";
      return [{ at, way: what, name: part ?? note ?? "", ...(text ? { octets: text } : {}) }];
    }
    it.hasAnswer ||= what === "received";
    return it[what].read(text).map((found) => ({ at, way: what, ...found }));
  }
}

/** The pieces of all that happened. */
export function piecesOf(happenings: readonly Happening[]): readonly WirePiece[] {
  const pieces = new Pieces();
  return happenings.flatMap((it) => pieces.of(it));
}

/** Both ways of a connection. */
class Connection {
  readonly #methods: string[] = [];
  readonly sent = new MessageReader("request", this.#methods);
  readonly received = new MessageReader("response", this.#methods);
  hasAnswer = false;
  isHungUp = false;

  /** What was missing, if it ended now. */
  get broken(): string | undefined {
    if (this.received.isWithin) return "before the answer was whole";
    if (this.sent.hasBegun && !this.hasAnswer) return "without an answer";
    return undefined;
  }
}

const names: Readonly<Record<Exclude<Happening["what"], "sent" | "received">, string>> = {
  opened: "connection opened",
  paused: "waited",
  "half-closed": "the client sends no more",
  "hung-up": "the client hangs up with a reset",
  closed: "connection closed",
  reset: "connection reset",
};

function nameOf(what: keyof typeof names, connection: number): string {
  return connection === 1
    ? names[what]
    : names[what].replace("connection", `connection ${connection}`);
}
