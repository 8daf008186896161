import { code } from "@verdict/codes";
import { writeInterim } from "../../interim.ts";
import { sendJson } from "../../send.ts";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const processing: Cause = {
  code: code.PROCESSING,
  when: "a server that needs long for a request says in between that it is at it",
  seen: "interim",
  note: "RFC 4918 dropped it; WebDAV servers still send it.",
  cite: "RFC 2518 10.1",
  recipes: [{ title: "A slow job", steps: [ask("GET", "/cause/102/job")], sees: code.OK }],
  area: () => (visit) => {
    if (visit.path !== "/cause/102/job") return false;
    const timer = setInterval(() => writeInterim(visit, code.PROCESSING, []), 100);
    const done = setTimeout(() => sendJson(visit, code.OK, { done: true }), 350);
    visit.response.on("close", () => {
      clearInterval(timer);
      clearTimeout(done);
    });
    visit.response.on("finish", () => clearInterval(timer));
    return true;
  },
};
