// Gives an item, with the entity tag of its state.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const items = new Map([["7", { id: 7, name: "lamp", version: 3 }]]);
const item = resource("/items/:id", {
  load: ({ params }) => items.get(params.id),
  version: (it) => `v${it.version}`,
  offer: { "application/json": json },
});

serverFor(app([item])).listen(8080);
