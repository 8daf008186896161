// Lets the client choose between manuals that have URIs of their own.
import { app, choices, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const manuals = new Map([
  ["en", "Turn it on."],
  ["de", "Schalte sie ein."],
]);
const manual = resource("/manual", {
  load: () => choices(["/manual/en", "/manual/de"], "/manual/en"),
  offer: { "text/html": () => "" },
});
const one = resource("/manual/:language", {
  load: ({ params }) => manuals.get(params.language),
  offer: { "text/plain": (it) => it },
});

serverFor(app([manual, one])).listen(8080);
