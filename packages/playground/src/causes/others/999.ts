import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { codeNamed } from "../code-named.ts";
import { ask } from "../steps.ts";

const number = codeNamed("Request Denied");

export const requestDenied: Cause = {
  code: number,
  when: "LinkedIn takes a client for a bot",
  seen: "wire",
  note: "The number is outside 100-599 and no status (RFC 9110 15); HTTP/2 cannot carry it here.",
  cite: "LinkedIn; Yahoo, formerly",
  recipes: [
    {
      title: "A client that says what it is",
      steps: [ask("GET", "/cause/999/profile", { "User-Agent": "python-requests/2.32" })],
    },
  ],
  miss: {
    title: "a browser",
    steps: [ask("GET", "/cause/999/profile", { "User-Agent": "Mozilla/5.0" })],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/999/profile") return false;
    if (/^Mozilla\//.test(visit.field("user-agent") ?? "")) {
      sendJson(visit, code.OK, missed(number, "You look like a browser: say what you are."));
    } else sendJson(visit, visit.isHttp2 ? code.FORBIDDEN : number, { detail: "Request denied." });
    return true;
  },
};
