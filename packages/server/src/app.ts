import { code, methods as registered } from "@verdict/codes";
import {
  compile,
  type Decision,
  declaredDefaults,
  type Ended,
  type Program,
  run,
  type Waiting,
} from "@verdict/decide";
import { type Answer, answerTo, plainProblem } from "./answer.ts";
import { isLater } from "./awaitable.ts";
import type { Exchange } from "./exchange.ts";
import { answerToThrown, failure, type Log, report, tell, tooSlow } from "./failure.ts";
import { forwarded, gatewayDecisions } from "./forward.ts";
import { limiterOf } from "./limit/limiter.ts";
import type { Observe, Observed } from "./observe.ts";
import { Gate } from "./overload/gate.ts";
import { Patience, Waiter } from "./patience.ts";
import type { Options, Policy } from "./policy.ts";
import type { Resource } from "./resource.ts";
import { type Route, type Routes, routesOf } from "./routes.ts";
import { serverFacts } from "./server-facts.ts";
import { sourceOf } from "./source.ts";
import type { Validated } from "./standard-schema.ts";
import { settingsOf } from "./trace/options.ts";
import { Traces, type Tracing } from "./trace/traces.ts";

/** Resources behind one handler, independent of how requests come in. */
export interface App<Resources extends readonly Resource[] = readonly Resource[]> {
  readonly resources: Resources;
  /** Whether some resource has this path, query left out; whoever puts an application into another asks first. */
  readonly matches: (path: string) => boolean;
  /** Never throws and never rejects. */
  readonly handle: (exchange: Exchange) => Answer | Promise<Answer>;
  /** The same for who does not want a promise: `done` is called once, at once or later. */
  readonly respond: (exchange: Exchange, done: Done) => void;
  /**
   * The 503 of a service that cannot answer just now, decided before anything else is looked at; for adapters, and where
   * applications are put together by hand they may lack it. `done` is called once, before this returns.
   *
   * @param retryAfter seconds
   */
  readonly turnAway?: (exchange: Exchange, done: Done, retryAfter: number) => void;
  /** The 500 for what went wrong outside the resources, in an adapter; it is logged. */
  readonly failure: (error: unknown, exchange: Exchange) => Answer;
}

/** Takes the answer to an exchange. */
export type Done = (answer: Answer, exchange: Exchange) => void;

/** Methods that some resource could implement; others are answered 501 (RFC 9110 9.1). */
const known: ReadonlySet<string> = new Set(registered.map((it) => it.name));
const knownList: readonly string[] = [...known];

const defaultPatience = 30_000;

/**
 * Put resources together: a path that none has is a 404, `OPTIONS *` tells what the server can do.
 *
 * @throws {TypeError} when two resources have the same path
 * @throws {RangeError} when `patience` is no positive number, or `overload` has a number that cannot be meant
 */
export function app<const Resources extends readonly Resource[]>(
  resources: Resources,
  options: Options = {},
): App<Resources> {
  const core = coreOf(resources, options);
  const respond =
    options.overload === undefined
      ? (exchange: Exchange, done: Done): void => new Answering(core, exchange, done).begin()
      : guarded(core, new Gate(options.overload));
  return {
    resources,
    matches: core.routes.has,
    respond,
    handle(exchange) {
      let answer: Answer | undefined;
      let resolve: ((it: Answer) => void) | undefined;
      respond(exchange, (it) => {
        if (resolve === undefined) answer = it;
        else resolve(it);
      });
      return (
        answer ??
        new Promise((later) => {
          resolve = later;
        })
      );
    },
    turnAway(exchange, done, retryAfter) {
      exchange.retryAfter = retryAfter;
      new Answering(core, exchange, done).begin(core.away);
    },
    failure: (error, exchange) => failure(error, exchange, core.log),
  };
}

/** Answers what a gate lets in, and turns the rest away. */
function guarded(core: Core, gate: Gate): App["respond"] {
  return (exchange, done) => {
    if (gate.isClosed) {
      exchange.retryAfter = gate.retryAfter;
      new Answering(core, exchange, done).begin(core.away);
      return;
    }
    const answering: Answering = new Answering(core, exchange, (answer, it) => {
      try {
        done(answer, it);
      } finally {
        gate.over(answering);
      }
    });
    gate.enter(answering);
  };
}

/** What every exchange of an application shares. */
interface Core {
  readonly routes: Routes;
  /** Where no resource has the path. */
  readonly nowhere: Route;
  /** The server as a whole, for `OPTIONS *` (RFC 9110 9.3.7). */
  readonly everywhere: Route;
  /** Where the service cannot answer just now. */
  readonly away: Route;
  readonly log: Log;
  readonly observe: Observe | undefined;
  /** Milliseconds that user code may take. */
  readonly time: number;
  readonly patience: Patience;
  readonly envelope: boolean;
  readonly traces: Traces | undefined;
}

function coreOf(resources: readonly Resource[], options: Options): Core {
  const { onError: log = report, patience: time = defaultPatience, observe, errors } = options;
  if (!(time > 0)) {
    throw new RangeError(
      `A patience of ${time} ms answers nobody; give a positive number, or Infinity for no limit.`,
    );
  }
  const methods = [...new Set(resources.flatMap((it) => it.methods))];
  const tracing = settingsOf(options.trace);
  const traces = tracing === undefined ? undefined : new Traces(tracing);
  return {
    traces,
    routes: routesOf(
      [...resources, ...(traces?.resources ?? [])].map((resource) => {
        const { source = sourceOf } = resource;
        const programsOf = (asked?: readonly Decision[]) =>
          programs((method) =>
            compile(source(resource, method, knownList, options), method, asked),
          );
        const programFor = programsOf();
        // What is wrong with a description shows now, not with the first request.
        for (const method of resource.methods) programFor(method);
        return {
          resource,
          programFor,
          admissionFor: resource.forwards === undefined ? undefined : programsOf(gatewayDecisions),
          announced: limiterOf(resource.description)?.announced,
        };
      }),
    ),
    nowhere: { resource: undefined, programFor: programs(unrouted(options, [], false)) },
    everywhere: { resource: undefined, programFor: programs(unrouted(options, methods, true)) },
    away: { resource: undefined, programFor: programs(unrouted(closed, [], false)) },
    log,
    observe,
    time,
    patience: new Patience(time),
    envelope: errors === "envelope",
  };
}

/** The policy of a service that cannot answer: the first decision ends there. */
const closed: Policy = { available: () => false };

/** Programs by method, each compiled when it is first asked for; those that nobody knows share one. */
function programs(make: (method: string) => Program): Route["programFor"] {
  const made = new Map<string, Program>();
  return (method) => {
    let program = made.get(method);
    if (program === undefined) {
      const name = known.has(method) ? method : unknown;
      program = made.get(name) ?? make(name);
      made.set(name, program);
    }
    return program;
  };
}

/** Stands for every method that nobody knows. It cannot be sent, since it is no token. */
const unknown = "?";

/** What is decided where there is no resource, but for the server as a whole. */
function unrouted(policy: Policy, methods: readonly string[], routed: boolean) {
  const { fixed, found, derived } = serverFacts(policy, knownList);
  const { available, authoritative, requestValid, retryAfter, ...rest } = declaredDefaults;
  return (method: string): Program =>
    compile({ fixed: { ...rest, ...fixed, methods, routed }, found, derived }, method);
}

/** One exchange on its way to its answer. */
class Answering extends Waiter implements Waiting {
  readonly #core: Core;
  readonly #exchange: Exchange;
  readonly #done: Done;
  readonly #over: ((it: Observed) => void) | undefined;
  #route: Route | undefined = undefined;
  #ended: Ended | undefined = undefined;
  #tracing: Tracing | undefined = undefined;
  #isWaiting = false;
  #isOver = false;

  constructor(core: Core, exchange: Exchange, done: Done) {
    super();
    this.#core = core;
    this.#exchange = exchange;
    this.#done = done;
    if (core.envelope) exchange.envelope = true;
    this.#over = core.observe === undefined ? undefined : watched(core.observe, exchange);
  }

  /** @param route where it is known beforehand */
  begin(route?: Route): void {
    // Its time may have been over before it was its turn.
    if (this.#isOver) return;
    try {
      if (route === undefined) this.#find();
      else this.#run(route);
    } catch (error) {
      this.failed(error);
    }
    if (!this.#isOver) this.wait();
  }

  /** Wait for an answer, but not for ever; waiting for one's turn counts. */
  wait(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#core.patience.wait(this);
  }

  ended(ended: Ended): void {
    this.#ended = ended;
    this.#tracing?.ended(ended);
    const exchange = this.#exchange;
    if (ended.end === forwarded) {
      const answer = exchange.forwarded as Answer;
      if (exchange.more !== undefined) answer.fields.push(...exchange.more);
      this.#finish(answer, undefined);
      return;
    }
    let answer: ReturnType<typeof answerTo>;
    try {
      answer = answerTo(ended, exchange);
    } catch (error) {
      this.failed(error);
      return;
    }
    if (isLater(answer)) {
      answer.then(
        (it) => this.#finish(it as Answer, exchange.cause),
        (error) => this.failed(error),
      );
    } else this.#finish(answer as Answer, exchange.cause);
  }

  failed(error: unknown): void {
    this.#ended = undefined;
    if (this.#isOver) return;
    const resource = this.#route?.resource;
    this.#finish(answerToThrown(error, this.#exchange, resource, this.#core.log), error);
  }

  #find(): void {
    const { routes, nowhere, everywhere } = this.#core;
    const exchange = this.#exchange;
    const { path, method } = exchange;
    const found = routes.find(exchange);
    if (found === "malformed") {
      const answer = plainProblem(code.BAD_REQUEST, "The path is not well-formed.", exchange);
      this.#finish(answer, undefined);
      return;
    }
    const route = found ?? (path === "*" && method === "OPTIONS" ? everywhere : nowhere);
    this.#route = route;
    const schema = route.resource?.description.params;
    if (schema === undefined) {
      this.#run(route);
      return;
    }
    const result = schema["~standard"].validate(exchange.params);
    if (isLater(result)) {
      result
        .then((it) => this.#admit(route, it as Validated<unknown>))
        .then(undefined, (error: unknown) => this.failed(error));
    } else this.#admit(route, result as Validated<unknown>);
  }

  #admit(route: Route, result: Validated<unknown>): void {
    // Parameters that no resource can have name no resource.
    if (result.issues !== undefined) {
      this.#route = undefined;
      this.#run(this.#core.nowhere);
      return;
    }
    this.#exchange.params = result.value;
    this.#run(route);
  }

  #run(route: Route): void {
    const exchange = this.#exchange;
    const { announced } = route;
    if (announced !== undefined) exchange.more = ["RateLimit-Policy", announced];
    const { programFor, admissionFor, resource } = route;
    const isOurs = admissionFor === undefined || resource?.forwards?.(exchange) !== true;
    const program = (isOurs ? programFor : admissionFor)(exchange.method);
    const tracing = this.#core.traces?.begin(exchange, program, resource);
    this.#tracing = tracing;
    const ended = run(tracing?.program ?? program, exchange, tracing?.steps, this);
    if (ended !== undefined) this.ended(ended);
  }

  override isRunning(): boolean {
    return !this.#exchange.reading;
  }

  /** Nothing came in time: 503. What comes after that is dropped. */
  override expire(): void {
    const { time, log } = this.#core;
    this.#isWaiting = false;
    this.#finish(tooSlow(time, this.#exchange, log), undefined, true);
  }

  #stopWaiting(): void {
    if (!this.#isWaiting) return;
    this.#isWaiting = false;
    this.#core.patience.stop(this);
  }

  #finish(answer: Answer, error: unknown, isLate = false): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stopWaiting();
    this.#tracing?.finish(answer, error, isLate);
    const over = this.#over;
    if (over !== undefined) this.#tell(over, answer, error);
    const { aside, method, target } = this.#exchange;
    if (aside !== undefined) {
      tell(this.#core.log, { method, target, status: answer.status, error: aside });
    }
    this.#done(answer, this.#exchange);
  }

  #tell(over: (it: Observed) => void, { status }: Answer, error: unknown): void {
    const decision = this.#ended?.decision;
    try {
      over({
        status,
        route: this.#route?.resource?.path,
        decision: decision?.id,
        cite: decision?.cite,
        ...(error === undefined ? {} : { error }),
      });
    } catch {
      // See Observe.
    }
  }
}

function watched(observe: Observe, exchange: Exchange): ((it: Observed) => void) | undefined {
  try {
    return observe(exchange) ?? undefined;
  } catch {
    return undefined;
  }
}
