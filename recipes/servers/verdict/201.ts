// Makes an item, and says where it is.
import { app, created, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { z } from "zod";

const Item = z.object({ name: z.string() });
const items = new Map<string, z.infer<typeof Item>>();
const all = resource("/items", {
  POST: {
    accept: { "application/json": Item },
    run: ({ content }) => {
      const id = String(items.size + 1);
      items.set(id, content);
      return created(`/items/${id}`, { id, ...content });
    },
  },
});
const item = resource("/items/:id", {
  load: ({ params }) => items.get(params.id),
  offer: { "application/json": json },
});

serverFor(app([all, item])).listen(8080);
