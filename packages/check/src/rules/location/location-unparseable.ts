import { resolveLocation } from "@verdict/fields";
import type { Rule } from "../../rule.ts";

/** What a URI reference is made of (RFC 3986 2). */
const characters = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;

export const locationUnparseable: Rule = {
  id: "location-unparseable",
  severity: "error",
  cite: "RFC 9110 10.2.2",
  title: "A Location that is no URI reference",
  field: "location",
  find: ({ response: { fields } }) => {
    const wrong = fields
      .all("location")
      .find(
        (it) =>
          !characters.test(it) ||
          it.indexOf("#") !== it.lastIndexOf("#") ||
          resolveLocation(it, "http://base.example/") === undefined,
      );
    return wrong === undefined
      ? undefined
      : {
          message:
            "Location is no URI reference: it has characters that no URI has, or no host where one belongs.",
          fix: "Percent-encode what is outside the characters of URIs.",
          field: "Location",
        };
  },
  bad: [
    "GET /\n---\n302\nLocation: /a b",
    "GET /\n---\n302\nLocation: http://[::1/a",
    "GET /\n---\n302\nLocation: /caf\u00e9",
  ],
  good: [
    "GET /\n---\n302\nLocation: ../a?b=%20#c",
    "POST /\n\nx\n---\n201\nLocation: urn:uuid:1",
    "GET /\n---\n302\nLocation: ?page=2",
  ],
};
