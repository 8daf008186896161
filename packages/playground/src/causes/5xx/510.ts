import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const notExtended: Cause = {
  code: code.NOT_EXTENDED,
  when: "a request lacks an extension that is mandatory here",
  seen: "wire",
  note: "RFC 2774 is historic: nobody else answers so.",
  cite: "RFC 2774 7",
  recipes: [{ title: "Without the extension", steps: [ask("GET", "/cause/510/page")] }],
  miss: {
    title: "with it",
    steps: [ask("GET", "/cause/510/page", { Man: '"http://playground.example/extension"; ns=16' })],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/510/page") return false;
    if (visit.field("man")?.includes("http://playground.example/extension") === true) {
      sendJson(
        visit,
        code.OK,
        missed(code.NOT_EXTENDED, "The extension was declared: leave out Man."),
        ["Ext", ""],
      );
    } else {
      sendJson(visit, code.NOT_EXTENDED, {
        needs: "http://playground.example/extension",
        in: "Man",
      });
    }
    return true;
  },
};
