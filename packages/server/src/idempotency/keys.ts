import { code, isClientError } from "@verdict/codes";
import type { KeyState, Outcome, Reading } from "@verdict/decide";
import { parseIdempotencyKey } from "@verdict/fields";
import { type Awaitable, after, attempt } from "../awaitable.ts";
import { readOctets } from "../content.ts";
import type { AnyDescription, HandledMethod } from "../describe.ts";
import { digestOf } from "../digest.ts";
import { millisecondsOf } from "../duration.ts";
import type { Exchange } from "../exchange.ts";
import type { IdempotencyStore } from "../idempotency.ts";
import { Problem, problem } from "../problem.ts";
import { isAway, StoreError } from "../store.ts";
import { userKey } from "../user-key.ts";
import { memoryKeys } from "./memory.ts";
import { packed, unpacked } from "./packed.ts";

/** A key that came with a request: the request holds it until something came of it, or has what came of the first. */
export interface Held {
  readonly store: IdempotencyStore;
  readonly key: string;
  /** What the store tells this one from a later one by. */
  readonly token: unknown;
  /** What came of the first request, as {@link packed}. */
  readonly answer: string | undefined;
  isOpen: boolean;
}

const keepings = new WeakMap<AnyDescription, Keeping>();

/** Where the keys of a resource are kept, and for how many milliseconds. */
interface Keeping {
  readonly store: IdempotencyStore;
  readonly keep: number;
}

const defaultKeep = "24h";
const nothing = new Uint8Array(0);

/** Whether requests with a method of this resource may have a key. */
export function takesKeys({ idempotencyKey }: AnyDescription, method: string): boolean {
  return idempotencyKey !== undefined && (method === "POST" || method === "PATCH");
}

/**
 * The state of the key that came with a request, once its content is there; a new one is begun under.
 *
 * @throws {Problem} when there is a key and it cannot be read
 */
export function keyState(description: AnyDescription, exchange: Exchange): Awaitable<KeyState> {
  const takes = typeof description[exchange.method as HandledMethod] === "object";
  return after(takes ? readOctets(exchange, description) : nothing, (content) =>
    stateWith(content, description, exchange),
  );
}

function stateWith(
  content: Uint8Array | "too-large",
  description: AnyDescription,
  exchange: Exchange,
): Awaitable<KeyState> {
  const { required = false, by, away = "refuse" } = description.idempotencyKey ?? {};
  const { method, path, target, user } = exchange;
  // The content itself is judged next.
  if (content === "too-large") return "none";
  const field = exchange.field("idempotency-key");
  if (field === undefined) return required ? "missing" : "none";
  const own = parseIdempotencyKey(field, { lenient: true });
  if (own === undefined) {
    throw problem(code.BAD_REQUEST, {
      detail:
        'The Idempotency-Key has to be text in quotes of at most 255 characters, such as "8e03978e".',
    });
  }
  const whose: unknown = by === undefined ? userKey(user) : by({ user, request: exchange });
  if (whose !== undefined && typeof whose !== "string") {
    throw new TypeError(`What tells users apart gave ${typeof whose}; it has to give text.`);
  }
  const key = JSON.stringify([whose ?? null, method, path, own]);
  const type = exchange.field("content-type") ?? "";
  const coding = exchange.field("content-encoding") ?? "";
  const fingerprint = digestOf(`${method} ${target}\n${type}\n${coding}`, content);
  const { store, keep } = keepingOf(description);
  return attempt(
    () => store.begin(key, fingerprint, keep),
    (begun) => {
      if (begun.state !== "new" && begun.fingerprint !== fingerprint) return "mismatch";
      if (begun.state === "in-progress") return "in-progress";
      const answer = begun.state === "finished" ? begun.answer : undefined;
      const token = begun.state === "new" ? begun.token : undefined;
      exchange.held = { store, key, token, answer, isOpen: answer === undefined };
      return answer === undefined ? "new" : "repeated";
    },
    (error) => {
      if (away !== "pass" || !isAway(error)) throw error;
      noteAway(exchange, error, "This was done without its idempotency key");
      // Who does it can still keep it together with what it does.
      exchange.held = { store, key, token: undefined, answer: undefined, isOpen: false };
      return "none";
    },
  );
}

/**
 * The idempotency key of a request, for its handler: that of the user, the method and the path, and so the same for every
 * repeat. Nothing where it came without one, or the resource takes none.
 *
 * A process that is killed after it did something, and before the answer is kept, leaves a key that is free again after a
 * while: then a repeat does it once more. It cannot where the handler keeps the key together with what it does, in one
 * transaction, and looks for it there first. What it finds is what it returns.
 *
 * @example
 * POST: ({ request, content }) =>
 *   transaction(() => madeUnder(idempotencyKeyOf(request)) ?? make(content, idempotencyKeyOf(request)))
 */
export function idempotencyKeyOf(request: Exchange): string | undefined {
  return request.held?.key;
}

function keepingOf(description: AnyDescription): Keeping {
  let keeping = keepings.get(description);
  if (keeping === undefined) {
    const { store = memoryKeys(), keep = defaultKeep } = description.idempotencyKey ?? {};
    keeping = { store, keep: millisecondsOf(keep) as number };
    keepings.set(description, keeping);
  }
  return keeping;
}

/** Read the content of what is done for the first time; that of a repeat was. */
export function readOnce(exchange: Exchange, read: () => Awaitable<Reading>): Awaitable<Reading> {
  const holds = exchange.held;
  if (holds?.answer !== undefined) return { kind: "read" };
  return attempt<Reading, Reading>(
    read,
    (reading) => (reading.kind === "read" ? reading : after(abandonKey(exchange), () => reading)),
    (error) => after(abandonKey(exchange), () => thrown(error)),
  );
}

function thrown(error: unknown): never {
  throw error;
}

/**
 * Do what is to be done once under a key, or give what came of it when it was done.
 *
 * @throws what `run` throws, or threw when it was done
 */
export function actOnce(exchange: Exchange, run: () => Awaitable<Outcome>): Awaitable<Outcome> {
  const stored = storedOutcome(exchange);
  if (stored !== undefined) return stored;
  return attempt<Outcome, Outcome>(
    run,
    (outcome) => {
      const isOver =
        outcome.kind === "failed" ? abandonKey(exchange) : finishKey(exchange, outcome);
      return after(isOver, () => outcome);
    },
    (error) => {
      const isAnswer = error instanceof Problem && isClientError(error.status);
      const isOver = isAnswer ? finishKey(exchange, error) : abandonKey(exchange);
      return after(isOver, () => thrown(error));
    },
  );
}

/**
 * What came of the first request with the key of this one; its result is the exchange's. `undefined` where this is the
 * first.
 *
 * @throws {Problem} when that is what came of it
 */
export function storedOutcome(exchange: Exchange): Outcome | undefined {
  const answer = exchange.held?.answer;
  if (answer === undefined) return undefined;
  const { outcome, result } = unpacked(answer);
  if (outcome instanceof Problem) throw outcome;
  exchange.result = result;
  return outcome;
}

/**
 * Keep what came of a request, and give its key back.
 *
 * @throws {TypeError} when it cannot be written down as JSON; the key is free again
 */
function finishKey(exchange: Exchange, outcome: Outcome | Problem): Awaitable<void> {
  const holds = exchange.held;
  if (holds?.isOpen !== true) return undefined;
  let answer: string;
  try {
    answer = packed(outcome, exchange.result);
  } catch (error) {
    return after(abandonKey(exchange), () => thrown(error));
  }
  // From here on it is done: if it cannot be kept, a repeat must not do it again.
  holds.isOpen = false;
  return attempt(
    () => holds.store.finish(holds.key, answer, holds.token),
    ignored,
    (error) => {
      // It was done, and so the answer is true; where another one did it as well since, it may not be.
      if (!isAway(error)) throw error;
      noteAway(exchange, error, "What came of this is not kept yet under its idempotency key");
    },
  );
}

/** Give a key back that nothing came of: it may be tried again. */
function abandonKey(exchange: Exchange): Awaitable<void> {
  const holds = exchange.held;
  if (holds?.isOpen !== true) return undefined;
  holds.isOpen = false;
  return attempt(
    () => holds.store.abandon(holds.key, holds.token),
    ignored,
    (error) => {
      // What went wrong before is what the client is to hear of.
      if (!isAway(error)) throw error;
      noteAway(exchange, error, "The idempotency key of this is not free again yet");
    },
  );
}

function ignored(): undefined {
  return undefined;
}

/** Tell the log, and not the client, what a store could not be told. */
function noteAway(exchange: Exchange, cause: unknown, what: string): void {
  const why = (cause as StoreError).message;
  exchange.aside = new StoreError(`${what}: ${why}`, { cause, isAway: true });
}
