import { checkAlone } from "../../packages/check/src/index.ts";
import { code } from "../../packages/codes/src/index.ts";
import { answerFaults } from "../../packages/server/test/answer-faults.ts";
import { type Asked, fieldOf, type Got, octetsOf, shown, shownAnswer } from "./asked.ts";
import { Connection, ends } from "./connection.ts";
import { Generator } from "./generate.ts";
import { askByFetch, askDirectly } from "./in-memory.ts";
import { exchangeOf, faultsIn, findingsIn, isCut, type Met, meantFor } from "./judge.ts";
import { Learnt } from "./learnt.ts";
import { Random } from "./random.ts";
import type { Tally } from "./tally.ts";
import { type Way, type World, world } from "./world.ts";

/** Plays one round after the other in a world of its own. */
export interface Lane {
  readonly play: (round: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Requests of a round, roughly: as many as sequences are looked at together. */
const perRound = 48;

export async function laneIn(tally: Tally): Promise<Lane> {
  const there = await world((route) => tally.kind(route));
  tally.paths = there.paths;
  return {
    play: (round) => new Round(tally, there, round).play(),
    close: there.close,
  };
}

/** What a round is like. */
type Manner = "alone" | "pipelined" | "crowd" | "spoilt" | "cut";

class Round {
  readonly #tally: Tally;
  readonly #world: World;
  readonly #round: number;
  readonly #random: Random;
  readonly #learnt = new Learnt();
  readonly #generator: Generator;
  readonly #way: Way;
  readonly #manner: Manner;

  constructor(tally: Tally, there: World, round: number) {
    this.#tally = tally;
    this.#world = there;
    this.#round = round;
    const random = new Random(tally.seed, round);
    this.#random = random;
    this.#generator = new Generator(random, this.#learnt, round);
    const [way, manner] = [random.next(), random.next()];
    this.#way = way < 0.6 ? "plain" : way < 0.75 ? "envelope" : way < 0.96 ? "strict" : "hasty";
    this.#manner =
      manner < 0.66
        ? "alone"
        : manner < 0.88
          ? "pipelined"
          : manner < 0.95
            ? "crowd"
            : manner < 0.98
              ? "spoilt"
              : "cut";
    if (this.#manner === "crowd" && random.chance(0.4)) this.#way = "crowded";
  }

  async play(): Promise<void> {
    this.#world.reset();
    this.#world.logged();
    const met = await this.#meet();
    this.#judge(met);
  }

  async #meet(): Promise<readonly Met[]> {
    switch (this.#manner) {
      case "alone":
        return this.#alone();
      case "pipelined":
        return this.#pipelined(perRound);
      case "crowd":
        return (await Promise.all([1, 2, 3, 4].map(() => this.#pipelined(perRound / 4)))).flat();
      case "spoilt":
        return this.#spoilt();
      case "cut":
        return this.#cut();
    }
  }

  /** One request after the other, in memory. */
  async #alone(): Promise<readonly Met[]> {
    const all: Met[] = [];
    const app = this.#world.apps[this.#way];
    for (let i = 0; i < perRound; i++) {
      const asked = this.#impatient() ?? this.#generator.next(false);
      const byFetch = this.#random.chance(0.25) ? await askByFetch(app, asked) : undefined;
      const got = byFetch ?? (await askDirectly(app, asked));
      const met: Met = {
        way: this.#way,
        door: byFetch === undefined ? "directly" : "by fetch",
        // fetch writes it itself.
        asked:
          byFetch === undefined || fieldOf(asked, "host") !== null
            ? asked
            : { ...asked, fields: [["Host", "x"], ...asked.fields] },
        got,
      };
      this.#take(met);
      all.push(met);
    }
    return all;
  }

  /** Several at once on one connection, without waiting for answers (RFC 9112 9.3.2). */
  async #pipelined(count: number): Promise<readonly Met[]> {
    const all: Met[] = [];
    let connection = this.#connect();
    let before: Asked | undefined;
    for (let sent = 0; sent < count; ) {
      const some = Array.from({ length: 1 + this.#random.below(5) }, () =>
        this.#generator.next(true),
      );
      sent += some.length;
      const octets = Buffer.concat(some.map(octetsOf));
      const pieces = this.#random.chance(0.15) ? this.#pieces(octets) : [octets];
      const came = await connection.ask(
        pieces,
        some.map((it) => it.method),
      );
      came.answers.forEach((got, i) => {
        const asked = some[i] as Asked;
        const met: Met = { way: this.#way, door: "over a socket", asked, got };
        this.#take(met);
        all.push(met);
      });
      const { length } = came.answers;
      const next = some[length];
      this.#tally.unanswered += some.length - length;
      const wrong = came.isHung
        ? "The server neither answers nor closes."
        : came.fault !== undefined && !(next !== undefined && isCut(next))
          ? came.fault
          : came.isClosed && !this.#mayClose(came.answers, next, some[length - 1] ?? before)
            ? "The server closes without saying so."
            : undefined;
      if (wrong !== undefined)
        this.#fail(
          "connection",
          `${wrong}\n${shown(octets, 4000)}\n${came.answers.map((it) => it.status).join(" ")}`,
        );
      if (came.isClosed || came.isHung || came.fault !== undefined) {
        connection.end();
        connection = this.#connect();
        before = undefined;
      } else before = some.at(-1);
    }
    connection.end();
    return all;
  }

  /** @param before what was asked before the first that got no answer */
  #mayClose(answers: readonly Got[], next: Asked | undefined, before: Asked | undefined): boolean {
    const last = answers.at(-1);
    if ((last !== undefined && ends(last)) || (next !== undefined && isCut(next))) return true;
    // Node says nothing of what it cannot read right after a wish to switch that was passed over; it closes for silence.
    return before !== undefined && fieldOf(before, "upgrade") !== null;
  }

  /** Octets of which some were changed, put in or taken away; then nothing more comes. */
  async #spoilt(): Promise<readonly Met[]> {
    for (let i = 0; i < perRound / 4; i++) {
      const random = this.#random;
      const some = Array.from({ length: 1 + random.below(3) }, () => this.#generator.next(true));
      let octets = Buffer.concat(some.map(octetsOf));
      for (let n = 1 + random.below(3); n > 0; n--) {
        const at = random.below(octets.length);
        const bit = Buffer.from(random.of(bits), "latin1");
        octets = Buffer.concat([
          octets.subarray(0, at),
          bit,
          octets.subarray(at + random.below(6)),
        ]);
      }
      if (random.chance(0.3)) octets = octets.subarray(0, random.below(octets.length));
      await this.#last(octets, some);
      this.#tally.spoilt++;
    }
    // What the server made of them is not known.
    this.#world.logged();
    return [];
  }

  /** A client that leaves before its content is complete. */
  async #cut(): Promise<readonly Met[]> {
    for (let i = 0; i < perRound / 4; i++) {
      const asked = this.#generator.next(true);
      const octets = octetsOf(asked);
      const end = octets.indexOf("\r\n\r\n") + 4;
      const kept = end + this.#random.below(Math.max(1, octets.length - end));
      await this.#last(octets.subarray(0, kept), [asked]);
      this.#tally.spoilt++;
    }
    return [];
  }

  /** Send the last octets of a connection. What they are answered is looked at by itself. */
  async #last(octets: Buffer, some: readonly Asked[]): Promise<void> {
    if (some.some(isCut)) return;
    const connection = this.#connect();
    const methods = some.map((it) => (octets.includes("HEAD ") ? "HEAD" : it.method));
    const came = await connection.ask([octets], methods, { isLast: true });
    connection.end();
    const wrong = came.isHung ? "The server neither answers nor closes." : undefined;
    if (wrong !== undefined) this.#fail("spoilt", `${wrong}\n${shown(octets, 4000)}`);
    // After HEAD nobody can tell where an answer ends but by knowing what the server has read.
    if (methods.includes("HEAD")) return;
    if (came.fault !== undefined) this.#fail("spoilt", `${came.fault}\n${shown(octets, 4000)}`);
    for (const got of came.answers) {
      this.#tally.answered("spoilt", got.status);
      const field = (name: string): string | null => fieldOf(got, name);
      const meant = [501, 505, ...some.flatMap((it) => meantFor(this.#way, it))];
      const { status, content = new Uint8Array(0) } = got;
      const asked = some[0] as Asked;
      const { response } = exchangeOf({ way: this.#way, door: "over a socket", asked, got });
      // Node breaks off what it answers to a client that has ended, and where no length is told that looks like an end.
      const isWhole = field("content-length") !== null || field("transfer-encoding") !== null;
      const coded = answerFaults({ status, field, content }, "GET", meant);
      const faults = [
        ...coded.filter((it) => isWhole || !it.startsWith("the content is not ")),
        ...checkAlone(response)
          .filter((it) => it.severity === "error")
          .map((it) => `${it.rule}: ${it.message}`),
      ];
      for (const it of faults)
        this.#fail("spoilt", `${it}\n${shown(octets, 4000)}\n--\n${shownAnswer(got)}`);
    }
  }

  /** What only takes long where nobody has patience for it; seldom, since it is waited for. */
  #impatient(): Asked | undefined {
    if (this.#way !== "hasty" || !this.#random.chance(0.01)) return undefined;
    return {
      method: "GET",
      target: "/never",
      version: "1.1",
      fields: [["Host", "x"]],
      content: undefined,
      isChunked: false,
    };
  }

  #connect(): Connection {
    return new Connection(this.#world.ports[this.#way]);
  }

  #pieces(octets: Buffer): readonly Buffer[] {
    const cuts = Array.from({ length: 1 + this.#random.below(4) }, () =>
      this.#random.below(octets.length),
    ).sort((a, b) => a - b);
    return [0, ...cuts].map((at, i) => octets.subarray(at, cuts[i] ?? octets.length));
  }

  #take({ door, asked, got }: Met): void {
    this.#tally.answered(door, got.status);
    this.#learnt.take(asked, got);
  }

  #judge(met: readonly Met[]): void {
    for (const it of met)
      for (const fault of faultsIn(it)) this.#fail(kindOf(fault), `${fault}\n${shownMet(it)}`);
    // What several do at once has no order.
    const isOneClient = this.#manner === "alone" || this.#manner === "pipelined";
    for (const it of findingsIn(met, isOneClient)) {
      const { rule, severity, message, where } = it;
      const text = (): string => {
        const about = met[where.exchange] as Met;
        return `${message}\n${shownMet(about)}${rule.startsWith("seq-") ? aroundIt(met, about) : ""}`;
      };
      // Errors break a MUST; what is less may be meant so, and some of it is here.
      const isKept = !rule.startsWith("seq-") || !keepsNothing(met[where.exchange] as Met);
      if (severity === "error" && isKept) this.#fail(rule, text());
      else this.#tally.remark(this.#round, `${rule} (${severity})`, text);
    }
    for (const { method, target, status, error } of this.#world.logged()) {
      const isMeant = /^\/(?:failing|behind-faulty)\b/.test(
        target.replace(/^https?:\/\/[^/]*/i, ""),
      );
      const isHasty = this.#way === "hasty" && status === code.SERVICE_UNAVAILABLE;
      if (!isMeant && !isHasty) {
        const said = error instanceof Error ? error.stack : String(error);
        this.#fail("logged", `${method} ${target}: ${status}\n${said}`);
      }
    }
  }

  #fail(what: string, text: string): void {
    this.#tally.fail(this.#round, what, `${this.#way}, ${this.#manner}: ${text}`);
  }
}

/** Failures of a kind are told apart from others by their first words, without numbers. */
function kindOf(fault: string): string {
  return fault.split(" ").slice(0, 4).join(" ").slice(0, 40);
}

function shownMet({ door, asked, got }: Met): string {
  return `${door}\n${shown(octetsOf(asked))}\n--\n${shownAnswer(got)}`;
}

/** Whether the handlers there only say that they do something: what they answer one after the other need not fit. */
function keepsNothing({ asked: { target } }: Met): boolean {
  return /^(?:\/behind(?:-admission)?)?\/(?:all|forked|hidden|number|octets|keyed)\b/.test(target);
}

/** What was met before and after on the same path, without its query. */
function aroundIt(met: readonly Met[], about: Met): string {
  const pathOf = ({ asked: { target } }: Met): string => target.replace(/\?.*/s, "");
  const same = met.filter((it) => pathOf(it) === pathOf(about));
  const at = same.indexOf(about);
  const before = same.slice(Math.max(0, at - 3), at).map((it) => `\n-- before it\n${shownMet(it)}`);
  const after = same.slice(at + 1, at + 3).map((it) => `\n-- after it\n${shownMet(it)}`);
  return [...before, ...after].join("");
}

/** What octets are spoilt with. */
const bits: readonly string[] = [
  ...[
    "",
    "\r",
    "\n",
    "\r\n",
    "\r\n\r\n",
    "\0",
    " ",
    "\t",
    ":",
    ";",
    ",",
    "%",
    "\xff",
    "\x7f",
    "HTTP/1.1",
  ],
  ...["Host: b\r\n", "Content-Length: 5\r\n", "Content-Length: -1\r\n", "Content-Length: 5, 5\r\n"],
  ...["Transfer-Encoding: chunked\r\n", "Transfer-Encoding: gzip, chunked\r\n", " folded\r\n"],
  ...[
    "Transfer-Encoding: identity\r\n",
    "Transfer-Encoding : chunked\r\n",
    "Content-Length: 1e1\r\n",
  ],
  ...[
    "Expect: 100-continue\r\n",
    "Upgrade: h2c\r\nConnection: Upgrade\r\n",
    "Connection: close\r\n",
  ],
  ...[
    "Connection: keep-alive, content-length\r\n",
    "0\r\n\r\n",
    "ffffffff\r\n",
    "GET / HTTP/1.1\r\n",
  ],
  ...["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n", "HTTP/2.0", "HTTP/0.9", "1.2"],
  ...["x".repeat(20_000), "X-A: b\r\n".repeat(1200), "\x16\x03\x01\x02\x00"],
];
