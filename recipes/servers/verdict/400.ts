// Takes JSON, and says where it ends too early.
import { app, created, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { z } from "zod";

const Item = z.object({ name: z.string() });
const items: z.infer<typeof Item>[] = [];
const all = resource("/items", {
  POST: {
    accept: { "application/json": Item },
    run: ({ content }) => created(`/items/${items.push(content)}`, content),
  },
});

serverFor(app([all])).listen(8080);
