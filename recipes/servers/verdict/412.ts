// Changes an item only if it is still as the client has seen it.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { z } from "zod";

const Item = z.object({ name: z.string() });
const items = new Map([["7", { name: "lamp", version: 3 }]]);
const item = resource("/items/:id", {
  load: ({ params }) => items.get(params.id),
  version: (it) => `v${it.version}`,
  offer: { "application/json": json },
  PUT: {
    accept: { "application/json": Item },
    run: ({ params, content, current }) => {
      const version = (current?.version ?? 0) + 1;
      items.set(params.id, { ...content, version });
    },
  },
});

serverFor(app([item])).listen(8080);
