// Says which methods a resource has: it is described with no other.
import { app, created, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { z } from "zod";

const Item = z.object({ name: z.string() });
const items = [{ name: "lamp" }];
const all = resource("/items", {
  load: () => items,
  offer: { "application/json": json },
  POST: {
    accept: { "application/json": Item },
    run: ({ content }) => created(`/items/${items.push(content)}`, content),
  },
});

serverFor(app([all])).listen(8080);
