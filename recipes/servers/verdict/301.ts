// Says where a page has moved for good.
import { app, json, moved, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const old = resource("/old", {
  load: () => moved("/new"),
  offer: { "application/json": json },
});
const current = resource("/new", {
  load: () => ({ name: "lamp" }),
  offer: { "application/json": json },
});

serverFor(app([old, current])).listen(8080);
