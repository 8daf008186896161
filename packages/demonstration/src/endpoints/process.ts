import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { idParams } from "../schema/id.ts";
import { chainFrom } from "../work/chain.ts";
import { sheet } from "./download.ts";
import { find } from "./find.ts";

/** What starts a job and prints where its progress is. */
const started =
  "{host}$(curl -s -o /dev/null -w '%header{location}' -X POST {api}/items/1/process)";

/** `/items/{id}/process`: work that takes longer than anybody wants to wait for an answer. */
export function process({ prefix, store, worker }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/items/:id/process`, {
      about: "Start a job: a long chain of SHA-256 digests of the item's data sheet.",
      params: idParams,
      load: ({ params }) => find(store.items, params),
      POST: ({ current }) =>
        worker.jobs.start("chain", {
          item: `${prefix}/items/${current.id}`,
          chain: chainFrom(sheet(current), worker.rounds),
        }),
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

/** `/jobs/{id}`: how far a job has come, and what came of it. It goes on after a restart where it was. */
export function job({ worker }: Desk): Endpoint {
  return {
    resource: worker.jobs.resource,
    guide: {
      tries: [
        {
          send: `curl -i ${started}`,
          gets: code.OK,
          because: "it has begun; progress says how far it is, Retry-After when to ask again",
        },
        {
          send: `curl -i -X DELETE ${started}`,
          gets: code.NO_CONTENT,
          because: "it is called off",
        },
        {
          send: "curl -i {api}/jobs/made-up",
          gets: code.NOT_FOUND,
          because: "there never was such a job",
        },
      ],
    },
  };
}
