import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import type { Cause } from "../cause.ts";

export const notImplemented: Cause = {
  code: code.NOT_IMPLEMENTED,
  when: "the method is one that the server knows nothing of, anywhere",
  seen: "wire",
  cite: "RFC 9110 15.6.2",
  recipes: [
    {
      title: "A made-up method",
      steps: [
        { send: "FROBNICATE /get HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n" },
        { wait: "answer" },
      ],
      curl: ["curl -i -X FROBNICATE 'http://{host}/get'"],
    },
  ],
  // As servers do that are older than a method (RFC 9110 9.1).
  area: () => (visit) => {
    if (visit.path !== "/cause/501/search") return false;
    if (visit.method === "POST") sendJson(visit, code.OK, { found: 3 });
    else if (/^(?:GET|HEAD|PUT|DELETE|OPTIONS)$/.test(visit.method))
      sendJson(visit, code.METHOD_NOT_ALLOWED, { detail: "POST it." }, ["Allow", "POST"]);
    else sendJson(visit, code.NOT_IMPLEMENTED, { detail: `${visit.method} is not known here.` });
    return true;
  },
};
