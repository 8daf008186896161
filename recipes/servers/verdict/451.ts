// Withholds a film as a court ordered it, and says whom it ordered.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const films = new Map([
  ["7", { name: "The Lamp" }],
  ["8", { name: "The Shade" }],
]);
const withheld = new Map([["7", "https://provider.example/"]]);
const film = resource("/films/:id", {
  blocked: ({ params }) => withheld.get(params.id),
  load: ({ params }) => films.get(params.id),
  offer: { "application/json": json },
});

serverFor(app([film])).listen(8080);
