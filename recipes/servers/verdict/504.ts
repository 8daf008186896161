// Passes requests on to another server, and waits no longer than a second.
import { app } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { proxy } from "@verdict/server/proxy";

const items = proxy("/items/*path", {
  to: "http://slow.example/items",
  timeout: { head: 1000 },
});

serverFor(app([items])).listen(8080);
