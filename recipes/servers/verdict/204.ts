// Deletes an item, after which there is nothing to say.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const items = new Map([["7", { id: 7, name: "lamp" }]]);
const item = resource("/items/:id", {
  load: ({ params }) => items.get(params.id),
  offer: { "application/json": json },
  DELETE: ({ params }) => {
    items.delete(params.id);
  },
});

serverFor(app([item])).listen(8080);
