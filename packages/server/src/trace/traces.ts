import { type Ended, explained, type Program, type Step } from "@verdict/decide";
import type { Answer } from "../answer.ts";
import type { Exchange } from "../exchange.ts";
import type { Resource } from "../resource.ts";
import { memberFor } from "./member.ts";
import type { TraceSettings } from "./options.ts";
import { pagesOf } from "./pages.ts";
import type { Kept, Stopped, Trace } from "./trace.ts";
import { type Watched, watched } from "./watched.ts";

/** The last traces, and the resources that show them. */
export class Traces {
  readonly #settings: TraceSettings;
  readonly #kept = new Map<string, Kept>();
  readonly resources: readonly Resource[];

  constructor(settings: TraceSettings) {
    this.#settings = settings;
    this.resources = pagesOf(settings, this);
  }

  /** Begin a trace; there is none of who looks at traces. */
  begin(exchange: Exchange, program: Program, resource: Resource | undefined): Tracing | undefined {
    if (resource !== undefined && this.resources.includes(resource)) return undefined;
    return new Tracing(exchange, program, resource?.path, this);
  }

  keep(kept: Kept, exchange: Exchange, { fields }: Answer): void {
    const { keep, path, seenBy } = this.#settings;
    const { id } = kept.trace;
    this.#kept.set(id, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > keep && oldest !== undefined) this.#kept.delete(oldest);
    if (!seenBy(exchange)) return;
    addLink(fields, `<${relative(exchange.path, `${path}/${id}`)}>; rel="describedby"`);
  }

  get(id: string): Kept | undefined {
    return this.#kept.get(id);
  }

  /** The last one first. */
  all(): readonly Trace[] {
    return [...this.#kept.values()].map((it) => it.trace).reverse();
  }
}

/** One walk on its way to become a trace. */
export class Tracing {
  readonly steps: Step[] = [];
  readonly program: Program;
  readonly #exchange: Exchange;
  readonly #route: string | undefined;
  readonly #seen: Watched["seen"];
  readonly #traces: Traces;
  readonly #begun = performance.now();
  #ended: Ended | undefined;

  constructor(exchange: Exchange, program: Program, route: string | undefined, traces: Traces) {
    const { program: same, seen } = watched(program);
    this.program = same;
    this.#seen = seen;
    this.#exchange = exchange;
    this.#route = route;
    this.#traces = traces;
  }

  ended(ended: Ended): void {
    this.#ended = ended;
  }

  /** The answer is there; it gets a link to the trace. Nothing of it may stand in the way of the answer. */
  finish(answer: Answer, error: unknown, isLate: boolean): void {
    try {
      const stopped = this.#stopped(answer, error, isLate);
      const kept = { trace: this.#trace(answer, stopped), program: this.program };
      this.#traces.keep(kept, this.#exchange, answer);
    } catch {
      // See above.
    }
  }

  #trace({ status }: Answer, stopped: Stopped | undefined): Trace {
    const { method, target, version, now } = this.#exchange;
    const walk = this.#ended ?? (this.#seen.walk && { state: this.#seen.walk });
    return {
      id: crypto.randomUUID().slice(0, 8),
      at: new Date(now).toISOString(),
      took: Math.round((performance.now() - this.#begun) * 10) / 10,
      method,
      target,
      version,
      route: this.#route ?? null,
      status,
      decision: this.#ended?.decision.id ?? null,
      steps: walk === undefined ? this.steps : explained(this.steps, walk),
      ...(stopped === undefined ? {} : { stopped }),
    };
  }

  /** Where it stopped; what a decision itself ended with has its cause among its facts. */
  #stopped({ status }: Answer, error: unknown, isLate: boolean): Stopped | undefined {
    const ended = this.#ended;
    if (!isLate && (error === undefined || ended?.end.status === status)) return undefined;
    const { decision, fact } = this.#seen;
    const place = ended === undefined ? decision : undefined;
    return {
      why: isLate ? "late" : "thrown",
      decision: place?.id ?? null,
      question: place?.question ?? null,
      fact: (place && fact) ?? null,
      member: place === undefined ? null : memberFor(fact, this.#exchange.method),
      ...(isLate ? {} : { error: toldOf(error) }),
    };
  }
}

function toldOf(error: unknown): { readonly name: string; readonly message: string } {
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: typeof error, message: String(error) };
}

/**
 * A reference from one path to another that holds wherever the application is mounted (RFC 3986 4.2, 5.2).
 *
 * @example relative("/notes/1", "/traces/a") // "../traces/a"
 */
export function relative(from: string, to: string): string {
  const up = Math.max(0, from.split("/").length - 2);
  return `${up === 0 ? "./" : "../".repeat(up)}${to.slice(1)}`;
}

/** One more link, in the same field where there is one (RFC 8288 3). */
function addLink(fields: string[], link: string): void {
  for (let i = 0; i < fields.length; i += 2) {
    if (fields[i]?.toLowerCase() !== "link") continue;
    fields[i + 1] = `${fields[i + 1]}, ${link}`;
    return;
  }
  fields.push("Link", link);
}
