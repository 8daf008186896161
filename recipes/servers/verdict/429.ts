// Lets a client send three requests in ten seconds, then says how long to wait.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const items = resource("/items", {
  limit: { requests: 3, per: "10s" },
  load: () => [{ id: 7, name: "lamp" }],
  offer: { "application/json": json },
});

serverFor(app([items])).listen(8080);
