import type { Rule } from "../../rule.ts";
import { directivesIn } from "./directives.ts";

export const cacheControlContradiction: Rule = {
  id: "cache-control-contradiction",
  severity: "warning",
  cite: "RFC 9111 5.2.2",
  title: "Directives that contradict each other",
  field: "cache-control",
  find: ({ response: { fields } }) => {
    const all = directivesIn(fields);
    if (!all.has("public")) return undefined;
    // With names of fields, private is about these alone.
    const other = all.has("no-store")
      ? "no-store"
      : all.has("private") && all.get("private") === undefined
        ? "private"
        : undefined;
    return other === undefined
      ? undefined
      : {
          message: `public lets everybody's caches store it, ${other} forbids that.`,
          fix: "Send one of them.",
          field: "Cache-Control",
        };
  },
  bad: ["GET /\n---\n200\nCache-Control: public, no-store\nContent-Type: text/plain\n\nx"],
  good: [
    'GET /\n---\n200\nCache-Control: public, private="set-cookie", no-cache\nContent-Type: text/plain\n\nx',
  ],
};
