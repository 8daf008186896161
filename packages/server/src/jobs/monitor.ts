import { formatRetryAfter } from "@verdict/fields";
import type { Authenticator } from "../authentication.ts";
import type { Awaitable } from "../awaitable.ts";
import { isLater } from "../awaitable.ts";
import type { Rule } from "../describe.ts";
import type { Exchange } from "../exchange.ts";
import { json } from "../json.ts";
import { type Resource, resource } from "../resource.ts";
import { gone, seeOther } from "../results.ts";
import type { JobRecord } from "./record.ts";

/** What a monitor needs to know. */
export interface MonitorOptions<User> {
  readonly path: string;
  /** The parameter of the path that is the id. */
  readonly name: string;
  readonly every: number;
  /** What is known of a job. */
  readonly load: (id: string) => Awaitable<JobRecord | undefined>;
  /** Called off by DELETE; it was there when it was looked for. */
  readonly callOff: (id: string) => Awaitable<unknown>;
  readonly authenticate?: Authenticator<User>;
  readonly authorize?: Rule<User, Readonly<Record<string, string>>>;
}

type Params = Readonly<Record<string, string>>;

/** The resource that tells how far a job is (RFC 9110 15.3.3). */
export function monitorOf<User>(options: MonitorOptions<User>): Resource {
  const { path, name, every, authenticate, authorize } = options;
  const retryAfter = formatRetryAfter({ kind: "delay", seconds: every }) ?? "1";
  const told = (job: JobRecord | undefined, request: Exchange): unknown => {
    if (job === undefined) return undefined;
    const { status, until = Number.POSITIVE_INFINITY, location } = job;
    if (status === "gone" || until <= Date.now()) return gone();
    // Whoever calls it off means the job, wherever it led to.
    if (request.method === "DELETE") return job;
    if (location !== undefined) return seeOther(location);
    if (status === "running") {
      request.more ??= [];
      request.more.push("Retry-After", retryAfter);
    }
    return job;
  };
  return resource<string, Params, User, Awaitable<JobRecord | undefined>>(path, {
    about: "How far a job is, and what came of it.",
    ...(authenticate === undefined ? {} : { authenticate }),
    ...(authorize === undefined ? {} : { authorize }),
    load: ({ params, request }) => {
      const job = options.load(params[name] as string);
      const found = isLater(job)
        ? (job as PromiseLike<JobRecord | undefined>).then((it) => told(it, request))
        : told(job, request);
      return found as Awaitable<JobRecord | undefined>;
    },
    offer: { "application/json": (job) => json(shownOf(job)) },
    // The next look may find something else.
    fields: { "Cache-Control": "no-store" },
    DELETE: async ({ params }) => void (await options.callOff(params[name] as string)),
  });
}

function shownOf({ status, runs = 1, progress, value, problem }: JobRecord): object {
  return { status, runs: runs > 1 ? runs : undefined, progress, value, problem };
}
