import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const retryWith: Cause = {
  code: code.MICROSOFT_RETRY_WITH,
  when: "a request lacks something that it has to be sent again with",
  seen: "wire",
  cite: "Microsoft, MS-WDVSE 2.2.4, Ms-Echo-Request",
  recipes: [{ title: "Without what the server asks for", steps: [ask("GET", "/cause/449/page")] }],
  miss: {
    title: "with it",
    steps: [ask("GET", "/cause/449/page", { "Ms-Echo-Reply": "again" })],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/449/page") return false;
    const happens = visit.field("ms-echo-reply") === undefined;
    if (happens) {
      sendJson(
        visit,
        code.MICROSOFT_RETRY_WITH,
        { detail: "Send the request again with Ms-Echo-Reply." },
        ["Ms-Echo-Request", "again"],
      );
    } else {
      sendJson(
        visit,
        code.OK,
        missed(code.MICROSOFT_RETRY_WITH, "Ms-Echo-Reply was there: leave it out."),
      );
    }
    return true;
  },
};
