// Asks for the content of a film once its head has passed.
import { app, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const films = new Map<string, Uint8Array>();
const film = resource("/films/:id", {
  load: ({ params }) => films.get(params.id),
  maxContent: 100_000_000,
  PUT: {
    accept: { "video/mp4": null },
    run: ({ params, content }) => {
      films.set(params.id, content);
    },
  },
});

serverFor(app([film])).listen(8080);
