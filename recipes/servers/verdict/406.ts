// Gives an item as JSON or CSV, and says so to whoever takes neither.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const items = new Map([["7", { id: 7, name: "lamp" }]]);
const item = resource("/items/:id", {
  load: ({ params }) => items.get(params.id),
  offer: {
    "application/json": json,
    "text/csv": ({ id, name }) => `id,name\r\n${id},${name}\r\n`,
  },
});

serverFor(app([item])).listen(8080);
