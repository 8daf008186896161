import { code } from "@verdict/codes";
import { Bounded } from "../../bounded.ts";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const temporarilyDisabled: Cause = {
  code: code.SHOPIFY_TEMPORARILY_DISABLED,
  when: "an address of a shop was switched off for a while",
  seen: "wire",
  cite: "Shopify API",
  recipes: [
    {
      title: "While it is switched off",
      steps: [ask("POST", "/cause/540/switch?off=1"), ask("GET", "/cause/540/shop")],
    },
  ],
  miss: {
    title: "while it is on",
    steps: [ask("POST", "/cause/540/switch?off=0"), ask("GET", "/cause/540/shop")],
    sees: code.OK,
  },
  area: (lab) => {
    const off = new Bounded<string, boolean>(lab.limits.clients);
    return (visit) => {
      const client = visit.request.socket.remoteAddress ?? "";
      if (visit.path === "/cause/540/switch" && visit.method === "POST") {
        off.set(client, visit.query.get("off") === "1");
        sendJson(visit, code.OK, { off: off.get(client) });
        return true;
      }
      if (visit.path !== "/cause/540/shop") return false;
      const happens = off.get(client) === true;
      if (happens) {
        sendJson(visit, code.SHOPIFY_TEMPORARILY_DISABLED, {
          detail: "This address is switched off for now.",
        });
      } else {
        sendJson(
          visit,
          code.OK,
          missed(
            code.SHOPIFY_TEMPORARILY_DISABLED,
            "The shop is on: POST to /cause/540/switch?off=1 first.",
          ),
        );
      }
      return true;
    };
  },
};
