// Says that there is no such item.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const items = new Map([["7", { id: 7, name: "lamp" }]]);
const item = resource("/items/:id", {
  load: ({ params }) => items.get(params.id),
  offer: { "application/json": json },
});

serverFor(app([item])).listen(8080);
