/** Verdict: two descriptions. Statuses, fields and problem details follow from them. */
import type { Server } from "node:http";
import { app, created, json, resource } from "../../../packages/server/src/index.ts";
import { serverFor } from "../../../packages/server/src/node.ts";
import type { StandardSchema } from "../../../packages/server/src/standard-schema.ts";
import { asText, create, errorsIn, find, type Wish } from "../model.ts";

/** The rules that all contenders share, as a schema; zod and others give one as well. */
const wish: StandardSchema<unknown, Wish> = {
  "~standard": {
    version: 1,
    vendor: "bench",
    validate: (value) => {
      const errors = errorsIn(value);
      return errors.length === 0
        ? { value: value as Wish }
        : {
            issues: errors.map(({ pointer, detail }) => ({
              message: detail,
              path: pointer === "#" ? [] : [pointer.slice("#/".length)],
            })),
          };
    },
  },
};

const item = resource("/items/:id", {
  load: ({ params }) => find(params.id),
  version: (it) => it.version,
  offer: { "application/json": json, "text/plain": asText },
});

const items = resource("/items", {
  POST: {
    accept: { "application/json": wish },
    run: ({ content }) => {
      const it = create(content);
      return created(`/items/${it.id}`, it);
    },
  },
});

export function listen(): Server {
  return serverFor(app([item, items])).listen(0, "127.0.0.1");
}
