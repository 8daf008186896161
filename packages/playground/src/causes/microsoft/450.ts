import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const parentalControls: Cause = {
  code: code.MICROSOFT_BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS,
  when: "parental controls have the page on their list",
  seen: "wire",
  cite: "Microsoft, MS-WPC; Windows Parental Controls",
  recipes: [
    { title: "A page on the list", steps: [ask("GET", "/cause/450/web?page=games.example")] },
  ],
  miss: {
    title: "one that is not",
    steps: [ask("GET", "/cause/450/web?page=homework.example")],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/450/web") return false;
    const happens = visit.query.get("page") === "games.example";
    if (happens) {
      sendJson(visit, code.MICROSOFT_BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS, {
        detail: "Parental controls have games.example on their list.",
      });
    } else {
      sendJson(
        visit,
        code.OK,
        missed(
          code.MICROSOFT_BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS,
          "The page is not on the list: ask for games.example.",
        ),
      );
    }
    return true;
  },
};
