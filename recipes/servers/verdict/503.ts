// Is closed for maintenance, and says for how long.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const opens = Date.now() + 120_000;
const items = new Map([["7", { id: 7, name: "lamp" }]]);
const item = resource("/items/:id", {
  load: ({ params }) => items.get(params.id),
  offer: { "application/json": json },
});
const available = () => {
  const seconds = Math.ceil((opens - Date.now()) / 1000);
  return seconds > 0 ? seconds : true;
};

serverFor(app([item], { available })).listen(8080);
