import { code } from "@verdict/codes";
import { Counter } from "../../counter.ts";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { codeNamed } from "../code-named.ts";
import { ask } from "../steps.ts";

const number = codeNamed("Bandwidth Limit Exceeded");

const budget = 3 * 1024;
const each = 1024;
const period = 10_000;

export const bandwidthLimitExceeded: Cause = {
  code: number,
  when: "an account has sent as many octets as it may in a time",
  seen: "wire",
  cite: "cPanel; Apache, mod_bandwidth",
  recipes: [
    {
      title: "Four kilobytes where three may go in ten seconds",
      steps: [{ ...ask("GET", "/cause/509/download"), times: 4 }],
    },
  ],
  area: (lab) => {
    const sent = new Counter(period, lab.limits.clients);
    return (visit) => {
      if (visit.path !== "/cause/509/download") return false;
      const sum = sent.use(visit.request.socket.remoteAddress ?? "", each);
      if (sum > budget)
        sendJson(visit, number, { detail: "The bandwidth of this account is used up." });
      else
        sendJson(
          visit,
          code.OK,
          missed(number, `${sum} of ${budget} octets are used: go on. ${"*".repeat(each)}`),
        );
      return true;
    };
  },
};
