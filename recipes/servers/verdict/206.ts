// Sends the part of a film that is asked for.
import { app, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const films = new Map([["7", { text: "hello, world. ".repeat(1000) }]]);
const film = resource("/films/:id", {
  load: ({ params }) => films.get(params.id),
  version: () => "v3",
  offer: { "text/plain": ({ text }) => text },
  ranges: true,
});

serverFor(app([film])).listen(8080);
