// Wants to know who asks, and says how to tell.
import { app, bearer, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const tokens = new Map([["k3y", { name: "ann" }]]);
const me = resource("/me", {
  authenticate: bearer((token) => tokens.get(token), { realm: "api" }),
  load: ({ user }) => user,
  offer: { "application/json": json },
});

serverFor(app([me])).listen(8080);
