// Leads requests for the first version to the second, as they are and for good.
import { app, created, json, moved, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { z } from "zod";

const Item = z.object({ name: z.string() });
const items: z.infer<typeof Item>[] = [];
const old = resource("/v1/*path", {
  load: ({ request }) => moved(request.path.replace("/v1/", "/v2/")),
  offer: { "application/json": json },
  POST: () => undefined,
});
const all = resource("/v2/items", {
  POST: {
    accept: { "application/json": Item },
    run: ({ content }) => created(`/v2/items/${items.push(content)}`, content),
  },
});

serverFor(app([old, all])).listen(8080);
