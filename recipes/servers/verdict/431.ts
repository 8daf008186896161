// Looks at no more than 4096 octets of fields.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const root = resource("/", {
  load: () => ({ items: "/items" }),
  offer: { "application/json": json },
});

serverFor(app([root], { maxFields: 4096 })).listen(8080);
