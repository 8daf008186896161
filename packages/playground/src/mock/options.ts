import { nameOf } from "@verdict/codes/names";
import { type Answered, answers, silences, takes } from "./generated/answers.ts";

/** What a request is mocked with: the function that answers it, as MSW calls it. */
export type Resolver = (asked: Asked) => Promise<Response | undefined>;

/** What a resolver is told; MSW tells more. */
export interface Asked {
  readonly request: Request;
}

/** When a mock answers, whatever its code. */
export interface Turn {
  /** Milliseconds until it answers; none unless told. */
  readonly delay?: number;
  /** How often it answers before it steps aside; always unless told. */
  readonly times?: number;
  /** Requests that it steps aside for: `(request) => request.headers.has("Authorization")`. */
  readonly unless?: (request: Request) => boolean;
  /** Who answers where it has stepped aside: any resolver. The next handler that matches, unless told. */
  readonly afterwards?: (asked: Asked) => Response | undefined | Promise<Response | undefined>;
}

/** What may be said otherwise in an answer; which of it a code takes is in its facts, and in what the playground sends. */
export interface Changes {
  /** Seconds, rounded up, or the time itself: Retry-After (RFC 9110 10.2.3), and RateLimit beside it. */
  readonly retryAfter?: number | Date;
  /** Whether it steps aside once Retry-After is over, counted from its first answer; Retry-After counts down until then. */
  readonly recovers?: boolean;
  /** Location (RFC 9110 10.2.2), absolute or relative to the request; below its path unless told. */
  readonly location?: string;
  /** Allow (RFC 9110 10.2.1); unless told, what a page allows, without the method of the request. */
  readonly allow?: readonly string[];
  /** WWW-Authenticate or Proxy-Authenticate (RFC 9110 11.6.1, 11.7.1); several are separate challenges. */
  readonly challenge?: string | readonly string[];
  /** Upgrade (RFC 9110 7.8). */
  readonly upgrade?: string;
  /** Media types that would do: Accept-Post for POST, Accept-Patch for PATCH, otherwise Accept (RFC 9110 12.5.1). */
  readonly accept?: readonly string[];
  /** Who demanded it: Link with `rel=blocked-by` (RFC 7725 4). */
  readonly blockedBy?: string;
  /** The content: a text, octets, anything else as JSON; `null` for none. */
  readonly body?: string | object | null;
  /** Members of the problem details (RFC 9457 3.1), over those that the playground sends. */
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly unknown[];
  /** Any other members of the problem details. */
  readonly problem?: Readonly<Record<string, unknown>>;
  /** Fields over all others, by their names; `null` leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** The codes that take each change, as texts. */
interface Taken {
  readonly retryAfter: (typeof takes.retryAfter)[number];
  readonly recovers: (typeof takes.retryAfter)[number];
  readonly location: (typeof takes.location)[number];
  readonly allow: (typeof takes.allow)[number];
  readonly challenge: (typeof takes.challenge)[number];
  readonly upgrade: (typeof takes.upgrade)[number];
  readonly accept: (typeof takes.accept)[number];
  readonly blockedBy: (typeof takes.blockedBy)[number];
  readonly body: (typeof takes.body)[number];
  readonly title: (typeof takes.problem)[number];
  readonly detail: (typeof takes.problem)[number];
  readonly errors: (typeof takes.problem)[number];
  readonly problem: (typeof takes.problem)[number];
  readonly headers: Answered;
}

/** The changes that a code takes. */
type Takes<Code extends number> = {
  [Name in keyof Taken]: `${Code}` extends Taken[Name] ? Name : never;
}[keyof Taken];

/** What can be told of a mock with this code; all where the code is not known before it runs. */
export type CauseOptions<Code extends number = number> = Turn &
  (number extends Code ? Changes : Pick<Changes, Takes<Code>>);

/** Every change, with the list that its codes are in. */
const lists: Readonly<Record<keyof Changes, keyof typeof takes | undefined>> = {
  retryAfter: "retryAfter",
  recovers: "retryAfter",
  location: "location",
  allow: "allow",
  challenge: "challenge",
  upgrade: "upgrade",
  accept: "accept",
  blockedBy: "blockedBy",
  body: "body",
  title: "problem",
  detail: "problem",
  errors: "problem",
  problem: "problem",
  headers: undefined,
};

const turns = ["delay", "times", "unless", "afterwards"] as const satisfies (keyof Turn)[];

/**
 * Refuse what cannot be answered, or what a code has no place for.
 *
 * @throws {TypeError} that says what it takes instead
 */
export function checkCause(code: number, options: CauseOptions): void {
  checkCode(code);
  const key = String(code);
  const changes = Object.entries(lists).flatMap(([name, list]) =>
    key in answers && (list === undefined || (takes[list] as readonly string[]).includes(key))
      ? [name]
      : [],
  );
  const known: readonly string[] = [...changes, ...turns];
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !known.includes(name))
      throw new TypeError(`${named(code)} takes no ${name}; it takes ${known.join(", ")}.`);
  }
  const { retryAfter = 0, delay = 0, times = 1, body, title, detail, errors, problem } = options;
  if (options.recovers === true && options.retryAfter === undefined && !comesAgain(key))
    throw new TypeError(`recovers needs retryAfter: ${named(code)} does not say it by itself.`);
  const seconds = typeof retryAfter === "number" ? retryAfter : retryAfter.getTime();
  if (!(seconds >= 0 && seconds < Number.POSITIVE_INFINITY))
    throw new TypeError("retryAfter is a number of seconds from 0 on, or a Date.");
  if (!(delay >= 0 && delay < 2 ** 31))
    throw new TypeError("delay is a number of milliseconds from 0 on.");
  if (!(Number.isInteger(times) && times > 0))
    throw new TypeError("times is a whole number from 1 on.");
  if (body !== undefined && [title, detail, errors, problem].some((it) => it !== undefined))
    throw new TypeError("With body there are no problem details: give one or the other.");
}

/** Whether the playground's own answer has Retry-After. */
function comesAgain(key: string): boolean {
  return answers[key]?.fields.includes("Retry-After") === true;
}

function checkCode(code: number): void {
  const key = String(code);
  const silence = Object.hasOwn(silences, key) ? silences[key as keyof typeof silences] : undefined;
  if (silence === "interim")
    throw new TypeError(
      `${named(code)} comes ahead of a final response, or never, and fetch does not show it: ask the playground over a socket, /cause/${code}.`,
    );
  if (silence !== undefined) return;
  if (typeof code !== "number" || !Object.hasOwn(answers, key))
    throw new TypeError(
      `There is no cause of ${key}. Near it: ${near(Number(code)).map(named).join(", ")}.`,
    );
  if (!isForFetch(code))
    throw new TypeError(
      `A Response has a status from 200 to 599 (Fetch 5.5), not ${named(code)}: ask the playground, /cause/${code}.`,
    );
}

/** Whether a Response may have this status. */
function isForFetch(code: number): boolean {
  try {
    new Response(null, { status: statusOf(code) });
    return true;
  } catch {
    return false;
  }
}

/** The status on the wire. */
export function statusOf(code: number): number {
  return Number(answers[code]?.status ?? code);
}

/** The three codes that are nearest, of the same class where there are so many. */
function near(code: number): number[] {
  const far = (it: number): number => {
    const other = Math.floor(it / 100) === Math.floor(code / 100) ? 0 : 1000;
    return other + Math.abs(it - code);
  };
  return Object.keys(answers)
    .map(Number)
    .filter(isForFetch)
    .sort((a, b) => (Number.isNaN(code) ? a - b : far(a) - far(b)))
    .slice(0, 3);
}

function named(code: number): string {
  return `${code} ${nameOf(code) ?? ""}`.trim();
}
