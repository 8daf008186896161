import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

/** More of them, and the load balancer takes it for a loop. */
const most = 30;

export const tooManyForwarded: Cause = {
  code: code.AWS_TOO_MANY_FORWARDED_IP_ADDRESSES,
  when: "X-Forwarded-For has more than 30 addresses",
  seen: "wire",
  cite: "AWS, Application Load Balancers, HTTP 463",
  recipes: [
    {
      title: "Thirty-one addresses",
      steps: [
        ask("GET", "/cause/463/target", {
          "X-Forwarded-For": Array(31).fill("10.0.0.1").join(", "),
        }),
      ],
    },
  ],
  miss: {
    title: "thirty",
    steps: [
      ask("GET", "/cause/463/target", { "X-Forwarded-For": Array(30).fill("10.0.0.1").join(", ") }),
    ],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/463/target") return false;
    const count = (visit.field("x-forwarded-for") ?? "")
      .split(",")
      .filter((it) => it.trim() !== "").length;
    if (count > most)
      sendJson(visit, code.AWS_TOO_MANY_FORWARDED_IP_ADDRESSES, { addresses: count });
    else
      sendJson(
        visit,
        code.OK,
        missed(code.AWS_TOO_MANY_FORWARDED_IP_ADDRESSES, `${count} addresses may be: send 31.`),
      );
    return true;
  },
};
