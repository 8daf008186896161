import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const securityRejection: Cause = {
  code: code.SHOPIFY_SHOPIFY_SECURITY_REJECTION,
  when: "a request looks malicious to a shop",
  seen: "wire",
  cite: "Shopify API",
  recipes: [
    {
      title: "A query with SQL in it",
      steps: [ask("GET", "/cause/430/products?q=1%27%20OR%20%271%27=%271")],
    },
  ],
  miss: { title: "a plain one", steps: [ask("GET", "/cause/430/products?q=tea")], sees: code.OK },
  area: () => (visit) => {
    if (visit.path !== "/cause/430/products") return false;
    const happens = /['"<>;]|\b(?:union|select|drop)\b/i.test(visit.query.get("q") ?? "");
    if (happens) {
      sendJson(visit, code.SHOPIFY_SHOPIFY_SECURITY_REJECTION, {
        detail: "The request looks malicious.",
      });
    } else {
      sendJson(
        visit,
        code.OK,
        missed(
          code.SHOPIFY_SHOPIFY_SECURITY_REJECTION,
          "Nothing in the query looks malicious: put a quote into it.",
        ),
      );
    }
    return true;
  },
};
