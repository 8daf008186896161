// Knows who asks, and that readers may not delete.
import { app, bearer, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const roles = new Map([
  ["k3y-of-a-reader", "reader"],
  ["k3y-of-an-editor", "editor"],
]);
const items = new Map([["7", { id: 7, name: "lamp" }]]);
const item = resource("/items/:id", {
  authenticate: bearer((token) => roles.get(token)),
  authorize: { DELETE: (role) => role === "editor" },
  load: ({ params }) => items.get(params.id),
  offer: { "application/json": json },
  DELETE: ({ params }) => {
    items.delete(params.id);
  },
});

serverFor(app([item])).listen(8080);
