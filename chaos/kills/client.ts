import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { check, exchangeFrom } from "../../packages/check/src/index.ts";
import type { Random } from "./random.ts";
import type { Tally } from "./tally.ts";
import type { Victim } from "./victim.ts";

/** What is asked. */
export interface Question {
  readonly method?: string;
  readonly path: string;
  readonly fields?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly content?: unknown;
}

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly fields: Readonly<Record<string, string | undefined>>;
  /** As they came: names and values in turn. */
  readonly lines: readonly string[];
  readonly text: string;
  readonly json: () => Record<string, unknown>;
}

/** Milliseconds after which nobody is waited for any more. */
const patience = 20_000;

/**
 * A client as it should be: it asks again until there is an answer, the same under the same key, later where it is told to
 * wait, and takes what was not answered for neither done nor not done.
 */
export interface Client {
  /**
   * The first answer that is one: not from a proxy that found nobody, not 503, not that the first request with this key is
   * still being carried out.
   *
   * @param allowed statuses; any other is noted as unsound
   * @throws {Stopped} where there is none until the end
   */
  readonly untilAnswered: (question: Question, allowed: readonly number[]) => Promise<Answer>;
  /** What was answered to a single try; nothing where it is not known what became of it. */
  readonly once: (question: Question, allowed: readonly number[]) => Promise<Answer | undefined>;
  readonly close: () => void;
}

/** The end of all waiting. */
export class Stopped extends Error {}

/** A client of some servers, each of which is as good as another. */
export function clientOf(
  servers: readonly Victim[],
  random: Random,
  tally: Tally,
  isLate: () => boolean,
): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });

  const once = async (
    question: Question,
    allowed: readonly number[],
  ): Promise<Answer | undefined> => {
    if (isLate()) throw new Stopped(`No answer to ${question.method ?? "GET"} ${question.path}`);
    const server = random.oneOf(servers);
    tally.count("requests");
    const answer = await send(agent, server.port, question);
    if (typeof answer === "string") {
      tally.count(answer === "nothing for too long" ? `${answer}, ${server.name}` : answer);
      await sleep(random.between(10, 60));
      return undefined;
    }
    if (isOfProxy(server, answer)) {
      tally.count(`${answer.status} from a proxy`);
      await sleep(random.between(20, 120));
      return undefined;
    }
    if (server.kind !== "proxy") lint(server, question, answer, tally);
    const { status, fields } = answer;
    if (status === 503) {
      const wait = Number(fields["retry-after"]);
      if (!(wait >= 0)) tally.wrong("unsound", `503 without Retry-After: ${answer.text}`);
      tally.count("503 with Retry-After");
      await sleep(Math.min(wait, 1) * random.between(200, 1000));
      return undefined;
    }
    if (isInProgress(answer)) {
      tally.count("409: its first request is being carried out");
      await sleep(random.between(100, 400));
      return undefined;
    }
    if (!allowed.includes(status)) {
      const asked = `${question.method ?? "GET"} ${question.path}`;
      tally.wrong("unsound", `${server.name} to ${asked}: ${status} ${answer.text.slice(0, 300)}`);
    }
    return answer;
  };

  return {
    once,
    async untilAnswered(question, allowed) {
      for (;;) {
        const answer = await once(question, allowed);
        if (answer !== undefined) return answer;
      }
    },
    close: () => agent.destroy(),
  };
}

/** What the linter finds in an answer; what a proxy makes of one is its own affair. */
function lint(server: Victim, question: Question, answer: Answer, tally: Tally): void {
  const { method = "GET", path: target, fields = {}, content } = question;
  const headers = { Host: `127.0.0.1:${server.port}`, Accept: accepted, ...fields };
  const sent = content === undefined ? {} : { body: JSON.stringify(content) };
  const type = content === undefined ? {} : { "Content-Type": "application/json" };
  const lines = answer.lines.flatMap((name, i) =>
    i % 2 === 0 ? [[name, answer.lines[i + 1] ?? ""] as const] : [],
  );
  const found = check([
    exchangeFrom({
      request: { method, target, headers: { ...headers, ...type }, ...sent },
      response: { status: answer.status, headers: lines, body: answer.text },
    }),
  ]);
  tally.count("answers that the linter looked at");
  for (const { rule, severity, where, message } of found) {
    if (severity === "info" || where.part === "request") continue;
    tally.wrong("unsound", `${answer.status} to ${method} ${target}: ${rule}: ${message}`);
  }
}

const accepted = "application/json, application/problem+json";

/** Only what stands in front of a server answers these, and not in problem details. */
function isOfProxy(server: Victim, { status, fields }: Answer): boolean {
  const isProblem = fields["content-type"]?.startsWith("application/problem+json") === true;
  return server.kind === "proxy" && [502, 503, 504].includes(status) && !isProblem;
}

function isInProgress({ status, text }: Answer): boolean {
  return status === 409 && text.includes("The first request with this key");
}

type Nothing = "no connection" | "no answer" | "cut off" | "nothing for too long";

function send(
  agent: Agent,
  port: number,
  { method = "GET", path, fields = {}, content }: Question,
): Promise<Answer | Nothing> {
  const octets = content === undefined ? undefined : Buffer.from(JSON.stringify(content));
  const headers = {
    Accept: accepted,
    ...(octets === undefined
      ? {}
      : { "Content-Type": "application/json", "Content-Length": String(octets.length) }),
    ...fields,
  };
  return new Promise((resolve) => {
    let isHere = false;
    const asked = request({ host: "127.0.0.1", port, path, method, headers, agent }, (response) => {
      isHere = true;
      let text = "";
      response.setEncoding("utf8").on("data", (it) => {
        text += it;
      });
      response.on("error", () => resolve("cut off"));
      response.on("end", () => {
        if (!response.complete) return resolve("cut off");
        const named = response.headers as Record<string, string | undefined>;
        const status = response.statusCode ?? 0;
        const lines = response.rawHeaders;
        resolve({ status, fields: named, lines, text, json: () => JSON.parse(text) });
      });
    });
    asked.setTimeout(patience, () => {
      resolve("nothing for too long");
      asked.destroy();
    });
    asked.on("error", (error: NodeJS.ErrnoException) => {
      resolve(error.code === "ECONNREFUSED" ? "no connection" : isHere ? "cut off" : "no answer");
    });
    asked.end(octets);
  });
}
