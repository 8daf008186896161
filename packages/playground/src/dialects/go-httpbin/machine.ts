import { code } from "@verdict/codes";
import { originOf } from "../fields-of.ts";
import { replyJson, replyText } from "../httpbin/reply.ts";
import type { DialectRoute } from "../router.ts";

/** What asks about the machine is told nothing of it: neither its name nor its environment. */
export const machine: readonly DialectRoute[] = [
  {
    path: "/hostname",
    methods: ["GET"],
    handle: (visit) => replyJson(visit, { hostname: "playground" }),
  },
  { path: "/env", methods: ["GET"], handle: (visit) => replyJson(visit, { env: {} }) },
  {
    path: "/version",
    methods: ["GET"],
    handle: (visit) =>
      replyJson(visit, {
        service: "verdict-playground",
        tag: "v0.1.0",
        commit: "",
        commit_date: "",
      }),
  },
  {
    path: "/ip",
    methods: ["GET"],
    handle: (visit) => {
      const origin = originOf(visit, true);
      if (visit.query.get("format") === "text")
        replyText(visit, code.OK, "text/plain; charset=utf-8", `${origin}\n`);
      else replyJson(visit, { origin });
    },
  },
];
