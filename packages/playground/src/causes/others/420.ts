import { code } from "@verdict/codes";
import { Counter } from "../../counter.ts";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { codeNamed } from "../code-named.ts";
import { ask } from "../steps.ts";

const number = codeNamed("Enhance Your Calm");

const most = 3;
const period = 10_000;

export const enhanceYourCalm: Cause = {
  code: number,
  when: "a client searches more often than it may",
  seen: "wire",
  cite: "Twitter Search API, until 2013",
  recipes: [
    {
      title: "Four searches where three may come in ten seconds",
      steps: [{ ...ask("GET", "/cause/420/search?q=tea"), times: 4 }],
    },
  ],
  area: (lab) => {
    const searches = new Counter(period, lab.limits.clients);
    return (visit) => {
      if (visit.path !== "/cause/420/search") return false;
      const count = searches.use(visit.request.socket.remoteAddress ?? "");
      if (count > most)
        sendJson(visit, number, { error: "Enhance your calm." }, [
          "Retry-After",
          String(period / 1000),
        ]);
      else
        sendJson(
          visit,
          code.OK,
          missed(number, `This is search ${count} of ${most} in ten seconds: go on.`),
        );
      return true;
    };
  },
};
