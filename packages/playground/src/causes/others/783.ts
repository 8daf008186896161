import { code } from "@verdict/codes";
import { contentOf } from "../../content.ts";
import { sendJson } from "../../send.ts";
import type { Visit } from "../../visit.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

async function read(visit: Visit): Promise<void> {
  const content = await contentOf(visit);
  try {
    JSON.parse(content.toString());
    sendJson(visit, code.OK, missed(code.SHOPIFY_UNEXPECTED_TOKEN, "That is JSON: add a comma."));
  } catch (error) {
    sendJson(visit, code.SHOPIFY_UNEXPECTED_TOKEN, { detail: (error as Error).message });
  }
}

export const unexpectedToken: Cause = {
  code: code.SHOPIFY_UNEXPECTED_TOKEN,
  when: "the JSON of a request has a mistake in its syntax",
  seen: "wire",
  note: "The number is outside 100-599 and no status (RFC 9110 15): clients take it for a 5xx.",
  cite: "Shopify API",
  recipes: [
    {
      title: "A comma too many",
      steps: [
        ask("POST", "/cause/783/products", { "Content-Type": "application/json" }, '{"a":1,}'),
      ],
    },
  ],
  miss: {
    title: "JSON without one",
    steps: [ask("POST", "/cause/783/products", { "Content-Type": "application/json" }, '{"a":1}')],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/783/products" || visit.method !== "POST") return false;
    read(visit).catch(() => visit.response.destroy());
    return true;
  },
};
