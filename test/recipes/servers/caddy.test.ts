import { onCaddy } from "../run/on-caddy.ts";
import { testOtherwise } from "../run/otherwise.ts";
import { testServer } from "../testing-servers.ts";

testServer("caddy", onCaddy());
testOtherwise("caddy", onCaddy(), {
  401: { method: "GET", target: "/me", fields: ["Authorization: Basic YW5uOmxpZ2h0"] },
  403: { method: "GET", target: "/items/7" },
  // What breaks, breaks for all.
  500: null,
});
