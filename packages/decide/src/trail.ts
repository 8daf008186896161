import type { Decision, End, State } from "./decision.ts";
import type { Facts } from "./facts.ts";
import { decisions } from "./phases.ts";
import type { RequestHead } from "./request.ts";
import { told } from "./told.ts";
import type { Step } from "./verdict.ts";

/**
 * The steps of a walk with what each of them looked at, and what would have led on where the walk ended. Worked out after
 * the walk, so that one that nobody wants explained costs nothing: decisions depend on nothing but the state, so each is
 * asked once more and watched.
 *
 * @param trail what the walk recorded
 * @param ended where it ended; of one that was thrown out of its way, how far it had come
 * @example explained(trail, ended).at(-1)?.otherwise // 'Send If-Match with the current entity tag "v2".'
 */
export function explained(trail: readonly Step[], ended: Walked): readonly Step[] {
  const last = trail.length - 1;
  return trail.map((step, at) => {
    const { state, end } = ended;
    const decides = at === last && end !== undefined;
    const decision = decides ? ended.decision : known.get(step.decision);
    if (decision === undefined) return step;
    const otherwise = decides ? decision.otherwise?.(state, end) : undefined;
    return {
      ...step,
      ...lookedAt(decision, state),
      ...(otherwise === undefined ? {} : { otherwise }),
    };
  });
}

/** A walk, at its end or on its way. */
interface Walked {
  readonly state: State;
  readonly end?: End | undefined;
  readonly decision?: Decision | undefined;
}

const known: ReadonlyMap<string, Decision> = new Map(decisions.map((it) => [it.id, it]));

/** What a decision reads of the facts and of the request's fields to come to its answer. */
function lookedAt(decision: Decision, state: State): Pick<Step, "facts" | "fields"> {
  const facts = new Map<string, unknown>();
  const fields = new Map<string, string | null>();
  try {
    decision.ask({
      request: watchedRequest(state.request, fields),
      facts: watchedFacts(state.facts, facts),
      chosen: state.chosen,
      vary: state.vary,
      interim: state.interim,
    });
  } catch {
    // Whatever cannot be asked again: an explanation must not stand in the way of an answer.
  }
  return {
    ...(facts.size === 0
      ? {}
      : { facts: Object.fromEntries([...facts].map(([name, value]) => [name, told(value)])) }),
    ...(fields.size === 0 ? {} : { fields: Object.fromEntries(fields) }),
  };
}

function watchedFacts(facts: Facts, seen: Map<string, unknown>): Facts {
  return new Proxy({} as Facts, {
    get: (_, name) => {
      const value = facts[name as keyof Facts];
      seen.set(String(name), value);
      return value;
    },
    has: (_, name) => name in facts,
  });
}

/** Fields whose value is nobody's business (RFC 9110 11.6.2, 11.7.2; RFC 6265 4.2). */
const secret: ReadonlySet<string> = new Set([
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
]);

function watchedRequest(request: RequestHead, seen: Map<string, string | null>): RequestHead {
  return {
    method: request.method,
    target: request.target,
    version: request.version,
    hasContent: request.hasContent,
    now: request.now,
    fieldsSize: () => request.fieldsSize(),
    field: (name) => {
      const value = request.field(name);
      const shown = value !== undefined && secret.has(name) ? "(not shown)" : value;
      seen.set(spelled(name), shown === undefined ? null : (told(shown) as string));
      return value;
    },
  };
}

/** A field name as it is written over HTTP/1.1: `if-match` as `If-Match`. */
function spelled(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (it) => it.toUpperCase());
}
