// Passes requests on to another server, and says so when it cannot be reached.
import { app } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { proxy } from "@verdict/server/proxy";

const items = proxy("/items/*path", { to: "http://prices.example/items" });

serverFor(app([items])).listen(8080);
