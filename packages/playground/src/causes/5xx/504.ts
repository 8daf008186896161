import { code } from "@verdict/codes";
import { created, json, problem, resource } from "@verdict/server";
import { Bounded } from "../../bounded.ts";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

const late = { detail: "The server behind this one did not answer in time." };

/** Seconds that the report takes to be made. */
const making = 0.5;

export const gatewayTimeout: Cause = {
  code: code.GATEWAY_TIMEOUT,
  when: "the server behind a gateway does not answer in time",
  seen: "wire",
  cite: "RFC 9110 15.6.5",
  recipes: [
    { title: "It takes the request and says nothing", steps: [ask("GET", "/gateway/stalls/")] },
    { title: "It takes no connection", steps: [ask("GET", "/gateway/unreachable/")] },
  ],
  miss: {
    title: "a server behind that answers",
    steps: [ask("GET", "/gateway/good/")],
    sees: code.OK,
  },
  resources: (lab) => {
    let begun: number | undefined;
    const orders = new Bounded<string, string>(lab.limits.clients);
    return [
      // It takes longer to make than the gateway waits, and is there, once, for who asks again.
      resource("/cause/504/report", {
        load: () => {
          begun ??= Date.now();
          if (Date.now() - begun < making * 1000) throw problem(code.GATEWAY_TIMEOUT, late);
          begun = undefined;
          return { pages: 12 };
        },
        offer: { "application/json": json },
      }),
      // An order is taken, and its answer is lost: the key says that the next one is the same (draft-ietf-httpapi-idempotency-key-header).
      resource("/cause/504/orders", {
        POST: ({ request }) => {
          const key = request.field("idempotency-key");
          if (key === undefined)
            throw problem(code.BAD_REQUEST, { detail: "Send an Idempotency-Key." });
          const known = orders.get(key);
          if (known !== undefined) return created(`/cause/504/orders/${known}`, { id: known });
          orders.set(key, crypto.randomUUID());
          throw problem(code.GATEWAY_TIMEOUT, late);
        },
      }),
    ];
  },
};
