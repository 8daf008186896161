import { code } from "@verdict/codes";
import { basicOf } from "../../dialects/httpbin/auth.ts";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const expiredPassword: Cause = {
  code: code.MICROSOFT_EXPIRED_PASSWORD,
  when: "the password is right, and too old",
  seen: "wire",
  cite: "Microsoft, MS-ASHTTP 2.2.2",
  recipes: [
    {
      title: "A password that has expired",
      steps: [ask("GET", "/cause/457/mail", { Authorization: `Basic ${btoa("user:old")}` })],
    },
  ],
  miss: {
    title: "a new one",
    steps: [ask("GET", "/cause/457/mail", { Authorization: `Basic ${btoa("user:new")}` })],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/457/mail") return false;
    const password = basicOf(visit)?.password;
    if (password === "old")
      sendJson(visit, code.MICROSOFT_EXPIRED_PASSWORD, { detail: "The password has expired." });
    else if (password === "new")
      sendJson(
        visit,
        code.OK,
        missed(code.MICROSOFT_EXPIRED_PASSWORD, "The password is new: send the old one."),
      );
    else
      sendJson(visit, code.UNAUTHORIZED, { detail: "user:old or user:new" }, [
        "WWW-Authenticate",
        'Basic realm="mail"',
      ]);
    return true;
  },
};
