import type { TLSSocket } from "node:tls";
import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const misdirectedRequest: Cause = {
  code: code.MISDIRECTED_REQUEST,
  when: "a request comes over a connection that was made for another host",
  seen: "wire",
  cite: "RFC 9110 15.5.20, 7.4",
  recipes: [
    {
      title: "TLS for one name, Host of another",
      over: { tls: { servername: "a.localhost" } },
      steps: [ask("GET", "/cause/421/page", { Host: "b.localhost" })],
    },
    {
      title: "The same over HTTP/2",
      over: { http: "2", tls: { servername: "a.localhost" } },
      steps: [ask("GET", "/cause/421/page", { Host: "b.localhost" })],
    },
  ],
  miss: {
    title: "TLS and Host of one name",
    over: { tls: { servername: "a.localhost" } },
    steps: [ask("GET", "/cause/421/page", { Host: "a.localhost" })],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/421/page") return false;
    const { servername } = visit.request.socket as Partial<TLSSocket>;
    const host = (visit.field(":authority") ?? visit.field("host") ?? "").replace(/:\d+$/, "");
    if (typeof servername === "string" && servername !== host) {
      sendJson(visit, code.MISDIRECTED_REQUEST, { connection: servername, host });
    } else
      sendJson(
        visit,
        code.OK,
        missed(code.MISDIRECTED_REQUEST, "The connection was made for this host, or without TLS."),
      );
    return true;
  },
};
