import { createHash } from "node:crypto";
import { code } from "@verdict/codes";
import { accepted, json, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { idParams } from "../schema/id.ts";
import type { Job } from "../store/jobs.ts";
import { sheet } from "./download.ts";
import { find } from "./find.ts";

/** `/items/{id}/process`: work that takes longer than anybody wants to wait for an answer. */
export function process({ prefix, store, worker }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/items/:id/process`, {
      about: "Start a job: a long chain of SHA-256 digests of the item's data sheet.",
      params: idParams,
      load: ({ params }) => find(store.items, params),
      POST: ({ current }) => {
        const first = createHash("sha256").update(sheet(current)).digest("hex");
        const job = store.jobs.add(current.id, worker.rounds, first);
        worker.wake();
        return accepted(`${prefix}/jobs/${job.id}`, jobShown(prefix, job));
      },
    }),
    guide: {
      tries: [
        {
          send: "curl -i -X POST {api}/items/1/process",
          gets: code.ACCEPTED,
          because: "the work has only begun; Location says where its progress is",
        },
        {
          send: "curl -i -X POST {api}/items/999/process",
          gets: code.NOT_FOUND,
          because: "there is nothing to work on",
        },
      ],
      mends: ["s0-23"],
    },
  };
}

/** `/jobs/{id}`: how far a job has come, and what came of it. */
export function job({ prefix, store }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/jobs/:id`, {
      about: "The progress of a job. A job goes on after a restart where it was.",
      load: ({ params: { id } }) => store.jobs.get(id),
      version: ({ done }) => done,
      offer: { "application/json": (it) => json(jobShown(prefix, it)) },
      fields: { "Cache-Control": "no-cache" },
    }),
    guide: {
      tries: [
        {
          send: `curl {api}/jobs/$(curl -s -X POST {api}/items/1/process | grep -o '[0-9a-f-]\\{36\\}' | head -1)`,
          gets: code.OK,
          because: "it has begun; progress says how far it is",
        },
      ],
    },
  };
}

/** A job as clients see it. */
function jobShown(prefix: string, { id, item, rounds, done, digest, finished }: Job): object {
  return {
    id,
    status: finished === undefined ? "processing" : "done",
    progress: Math.floor((100 * done) / rounds) / 100,
    status_url: `${prefix}/jobs/${id}`,
    item: `${prefix}/items/${item}`,
    ...(finished === undefined ? {} : { digest, finished: new Date(finished).toISOString() }),
  };
}
