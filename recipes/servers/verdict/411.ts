// Wants to know how long content is before any of it is read.
import { app, created, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { z } from "zod";

const Item = z.object({ name: z.string() });
const items: z.infer<typeof Item>[] = [];
const all = resource("/items", {
  requireLength: true,
  POST: {
    accept: { "application/json": Item },
    run: ({ content }) => created(`/items/${items.push(content)}`, content),
  },
});

serverFor(app([all])).listen(8080);
