// Keeps 16 octets of documents, and no more.
import { app, problem, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const most = 16;
const notes = new TextEncoder().encode("milk, bread");
const docs = new Map<string, Uint8Array>([["notes", notes]]);
const doc = resource("/docs/:name", {
  load: ({ params }) => docs.get(params.name),
  offer: { "text/plain": (it) => it },
  throws: { PUT: [507] },
  PUT: {
    accept: { "text/plain": null },
    run: ({ params, content }) => {
      const others = [...docs].filter(([name]) => name !== params.name);
      const used = others.reduce((sum, [, it]) => sum + it.length, 0);
      if (used + content.length > most) {
        throw problem(507, { detail: `${most - used} octets are left.` });
      }
      docs.set(params.name, content);
    },
  },
});

serverFor(app([doc])).listen(8080);
