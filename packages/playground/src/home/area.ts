import type { Doc } from "@verdict/lookup";
import { app, resource } from "@verdict/server";
import { toNode } from "@verdict/server/node";
import { forms } from "../forms.ts";
import type { Area } from "../visit.ts";

/** `/`: what there is. */
export function home(): Area {
  const answer = toNode(app([resource("/", { load: () => homePage, offer: forms })]));
  return (visit) => {
    if (visit.path !== "/") return false;
    answer(visit.request, visit.response);
    return true;
  };
}

const ways = [
  ["/status/503", "any status: a code, 4xx, 500-504, 200:9,503:1, seq:503,503,200"],
  ["/cause", "every status from its real cause, and what to send to get it"],
  [
    "/get",
    "and all other routes of httpbin: /anything, /redirect/3, /basic-auth/user/password, /delay/1 …",
  ],
  ["/gateway", "a gateway whose servers behind refuse, stall, reset, garble, loop or fail TLS"],
  ["/dav/mine/", "a WebDAV collection, with locks and a quota"],
  ["/faults", "what can go wrong on any route: ?fault=latency:200;limit_data:10"],
  ["/proxies", "TCP proxies in front of anything, with what goes wrong on the way"],
  ["/log", "what arrived, also as a stream"],
] as const;

const homePage: Doc = {
  path: "/",
  title: "Verdict playground",
  lead: "A server to try clients against: any status for the asking, and each from its real cause.",
  blocks: [
    {
      kind: "list",
      items: ways.map(([path, text]) => [{ link: path, text: path }, `: ${text}`]),
    },
  ],
  data: { ways: Object.fromEntries(ways) },
};
