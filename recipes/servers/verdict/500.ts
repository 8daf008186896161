// Says that it is our fault, under a number by which the log can be searched.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const stored = new Map([["7", '{"id":7,"name":"la']]); // a crash cut it off
const item = resource("/items/:id", {
  load: ({ params }) => JSON.parse(stored.get(params.id) ?? "null"),
  offer: { "application/json": json },
});

serverFor(app([item], { onError: console.error })).listen(8080);
