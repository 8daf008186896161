import { code } from "@verdict/codes";
import { annotate } from "../../log/note.ts";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const noResponse: Cause = {
  code: code.NGINX_NO_RESPONSE,
  when: "nginx is told to close a connection without a word",
  seen: "log",
  note: "The client sees a connection that is closed, or reset, before any octet came.",
  cite: "nginx, ngx_http_rewrite_module, return 444",
  recipes: [
    {
      title: "A request that is not worth an answer",
      steps: [
        { send: "GET /cause/444/scan HTTP/1.1\r\nHost: {host}\r\nUser-Agent: scanner\r\n\r\n" },
        { wait: "close" },
      ],
      sees: null,
    },
  ],
  miss: {
    title: "one that is",
    steps: [ask("GET", "/cause/444/scan", { "User-Agent": "a-person" })],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/444/scan") return false;
    if (/scan|bot|curl/i.test(visit.field("user-agent") ?? "")) {
      annotate(visit, code.NGINX_NO_RESPONSE, "The connection was closed without an answer.");
      visit.response.destroy();
    } else
      sendJson(
        visit,
        code.OK,
        missed(code.NGINX_NO_RESPONSE, "User-Agent names no scanner: call yourself one."),
      );
    return true;
  },
};
