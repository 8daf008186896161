// Answers 304 to whoever has the current state.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const items = new Map([["7", { id: 7, name: "lamp", version: 3 }]]);
const item = resource("/items/:id", {
  load: ({ params }) => items.get(params.id),
  version: (it) => `v${it.version}`,
  fields: { "Cache-Control": "max-age=60" },
  offer: { "application/json": json },
});

serverFor(app([item])).listen(8080);
