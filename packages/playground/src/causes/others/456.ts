import { code } from "@verdict/codes";
import { contentOf } from "../../content.ts";
import { Counter } from "../../counter.ts";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { codeNamed } from "../code-named.ts";
import { ask } from "../steps.ts";

const number = codeNamed("Quota Exceeded");

const quota = 100;
const period = 10_000;

export const quotaExceeded: Cause = {
  code: number,
  when: "a translator's quota of characters is used up",
  seen: "wire",
  cite: "DeepL API",
  recipes: [
    {
      title: "More characters than are left",
      steps: [
        ask("POST", "/cause/456/translate", { "Content-Type": "text/plain" }, "a".repeat(2 * 60)),
      ],
    },
  ],
  miss: {
    title: "a few characters",
    steps: [
      ask("POST", "/cause/456/translate?key=another", { "Content-Type": "text/plain" }, "hello"),
    ],
    sees: code.OK,
  },
  area: (lab) => {
    const used = new Counter(period, lab.limits.clients);
    return (visit) => {
      if (visit.path !== "/cause/456/translate" || visit.method !== "POST") return false;
      contentOf(visit).then(
        (content) => {
          const client = visit.query.get("key") ?? visit.request.socket.remoteAddress ?? "";
          const sum = used.use(client, content.toString().length);
          if (sum > quota) sendJson(visit, number, { message: "Quota exceeded" });
          else
            sendJson(
              visit,
              code.OK,
              missed(number, `${sum} of ${quota} characters are used: send more.`),
            );
        },
        () => visit.response.destroy(),
      );
      return true;
    };
  },
};
