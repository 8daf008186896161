import { formatRetryAfter } from "@verdict/fields";
import type { Authenticator } from "../authentication.ts";
import type { Awaitable } from "../awaitable.ts";
import { isLater } from "../awaitable.ts";
import type { Rule } from "../describe.ts";
import type { Exchange } from "../exchange.ts";
import { json } from "../json.ts";
import { type Resource, resource } from "../resource.ts";
import { gone, seeOther } from "../results.ts";
import type { JobRecord, JobStore } from "./record.ts";
import type { Running } from "./work.ts";

/** What a monitor needs to know. */
export interface MonitorOptions<User> {
  readonly path: string;
  /** The parameter of the path that is the id. */
  readonly name: string;
  readonly store: JobStore;
  readonly every: number;
  /** What runs in this process. */
  readonly active: ReadonlyMap<string, Running>;
  readonly authenticate?: Authenticator<User>;
  readonly authorize?: Rule<User, Readonly<Record<string, string>>>;
}

type Params = Readonly<Record<string, string>>;

/** The resource that tells how far a job is (RFC 9110 15.3.3). */
export function monitorOf<User>(options: MonitorOptions<User>): Resource {
  const { path, name, store, every, active, authenticate, authorize } = options;
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
      const job = store.load(params[name] as string);
      const found = isLater(job)
        ? (job as PromiseLike<JobRecord | undefined>).then((it) => told(it, request))
        : told(job, request);
      return found as Awaitable<JobRecord | undefined>;
    },
    offer: { "application/json": (job) => json(shownOf(job)) },
    // The next look may find something else.
    fields: { "Cache-Control": "no-store" },
    DELETE: async ({ params }) => {
      const id = params[name] as string;
      await active.get(id)?.abort();
      const job = await store.load(id);
      if (job !== undefined) {
        await store.save({ id, status: "gone", begun: job.begun, until: Date.now() });
      }
    },
  });
}

function shownOf({ status, progress, value, problem }: JobRecord): object {
  return { status, progress, value, problem };
}
