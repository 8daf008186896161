// Answers for its own hosts, and sends back what was meant for others.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const root = resource("/", {
  load: () => ({ items: "/items" }),
  offer: { "application/json": json },
});
const hosts = ["api.example", "localhost:8080"];

serverFor(app([root], { hosts })).listen(8080);
