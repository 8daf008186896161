// Prints over TLS only, and says what to upgrade to.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const printer = resource("/ipp", {
  requireUpgrade: "TLS/1.2",
  load: () => ({ state: "idle" }),
  offer: { "application/json": json },
});

serverFor(app([printer])).listen(8080);
