// Lets nobody change a document while it is locked.
import { app, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const docs = new Map([["plan", { text: "old plan", locked: true }]]);
const doc = resource("/docs/:name", {
  load: ({ params }) => docs.get(params.name),
  locked: (it) => it.locked,
  offer: { "text/plain": (it) => it.text },
  PUT: {
    accept: { "text/plain": null },
    run: ({ params, content }) => {
      const text = new TextDecoder().decode(content);
      docs.set(params.name, { text, locked: false });
    },
  },
});

serverFor(app([doc])).listen(8080);
