import { onNginx } from "../run/on-nginx.ts";
import { testOtherwise } from "../run/otherwise.ts";
import { testServer } from "../testing-servers.ts";

testServer("nginx", onNginx());
testOtherwise("nginx", onNginx(), {
  401: { method: "GET", target: "/me", fields: ["Authorization: Basic YW5uOmxpZ2h0"] },
  403: { method: "GET", target: "/items/7" },
  // What breaks, breaks for all.
  500: null,
});
