import { onApache } from "../run/on-apache.ts";
import { testOtherwise } from "../run/otherwise.ts";
import { testServer } from "../testing-servers.ts";

testServer("apache", onApache());
testOtherwise("apache", onApache(), {
  // Another name is offered again, or is the only one.
  300: { method: "GET", target: "/manual.en" },
  401: { method: "GET", target: "/me", fields: ["Authorization: Basic YW5uOmxpZ2h0"] },
  403: { method: "GET", target: "/items/7" },
  409: { method: "PUT", target: "/docs/new", content: "a new plan" },
  412: { method: "PUT", target: "/items/7", fields: ["If-Match: *"], content: "a lamp" },
  // What breaks, breaks for all.
  500: null,
});
