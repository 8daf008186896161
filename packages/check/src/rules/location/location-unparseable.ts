import type { Rule } from "../../rule.ts";
import { isUriReference } from "./uri-reference.ts";

export const locationUnparseable: Rule = {
  id: "location-unparseable",
  severity: "error",
  cite: "RFC 9110 10.2.2",
  title: "A Location that is no URI reference",
  field: "location",
  find: ({ response: { fields } }) => {
    return fields.all("location").every(isUriReference)
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
    "GET /\n---\n302\nLocation: 1a:b",
    "POST /\n\nx\n---\n201\nLocation: /a[1]",
    "GET /\n---\n302\nLocation: https:/a",
  ],
  good: [
    "GET /\n---\n302\nLocation: ../a?b=%20#c",
    "POST /\n\nx\n---\n201\nLocation: urn:uuid:1",
    "GET /\n---\n302\nLocation: ?page=2",
    "GET /\n---\n302\nLocation: https://[2001:db8::1]:8080/a",
    "GET /\n---\n302\nLocation: ./1a:b",
  ],
};
