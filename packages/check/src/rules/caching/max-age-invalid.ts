import type { Rule } from "../../rule.ts";
import { directivesIn } from "./directives.ts";

export const maxAgeInvalid: Rule = {
  id: "max-age-invalid",
  severity: "error",
  cite: "RFC 9111 1.2.2, 5.2.2.1",
  title: "An age that is no number of seconds",
  field: "cache-control",
  find: ({ response: { fields } }) => {
    const all = directivesIn(fields);
    const name = ["max-age", "s-maxage"].find(
      (it) => all.has(it) && !/^\d+$/.test(all.get(it) ?? ""),
    );
    return name === undefined
      ? undefined
      : {
          message: `${name} is no whole number of seconds in bare digits.`,
          fix: `Write it like ${name}=60, without quotes.`,
          field: "Cache-Control",
        };
  },
  bad: [
    'GET /\n---\n200\nCache-Control: max-age="60"\nContent-Type: text/plain\n\nx',
    "GET /\n---\n200\nCache-Control: s-maxage=-1\nContent-Type: text/plain\n\nx",
    "GET /\n---\n200\nCache-Control: max-age\nContent-Type: text/plain\n\nx",
  ],
  good: ["GET /\n---\n200\nCache-Control: Max-Age=0, no-cache\nContent-Type: text/plain\n\nx"],
};
