// Looks at no target of more than 1000 octets.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { z } from "zod";

const search = resource("/search", {
  query: z.object({ q: z.string() }),
  load: ({ query }) => ({ q: query.q, found: [] }),
  offer: { "application/json": json },
});

serverFor(app([search], { maxTarget: 1000 })).listen(8080);
