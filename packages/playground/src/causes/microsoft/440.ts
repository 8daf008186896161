import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const loginTimeout: Cause = {
  code: code.MICROSOFT_LOGIN_TIME_OUT,
  when: "the session of a client is past its time",
  seen: "wire",
  note: "The cookie has the second at which the session ends.",
  cite: "Microsoft, IIS; Exchange web access",
  recipes: [
    {
      title: "An old session",
      steps: [ask("GET", "/cause/440/mail", { Cookie: "session=1000000000" })],
    },
  ],
  miss: {
    title: "a new one",
    steps: [ask("GET", "/cause/440/mail", { Cookie: "session=4000000000" })],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/440/mail") return false;
    const ends = Number(/(?:^|;\s*)session=(\d{1,12})/.exec(visit.field("cookie") ?? "")?.[1] ?? 0);
    if (ends * 1000 < Date.now()) {
      sendJson(visit, code.MICROSOFT_LOGIN_TIME_OUT, {
        detail: "The session has ended: log in again.",
      });
    } else {
      sendJson(
        visit,
        code.OK,
        missed(code.MICROSOFT_LOGIN_TIME_OUT, "The session goes on: send an earlier second."),
      );
    }
    return true;
  },
};
