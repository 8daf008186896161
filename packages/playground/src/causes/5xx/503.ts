import { code } from "@verdict/codes";
import { send, sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const serviceUnavailable: Cause = {
  code: code.SERVICE_UNAVAILABLE,
  when: "the server has as much to do as it can, and says when to come again",
  seen: "wire",
  cite: "RFC 9110 15.6.4",
  recipes: [
    {
      title: "One job more than fits",
      steps: [
        { ...ask("GET", "/cause/503/job"), ahead: true },
        { pause: 100 },
        { connect: "again" },
        ask("GET", "/cause/503/job"),
      ],
    },
  ],
  miss: { title: "one job", steps: [ask("GET", "/cause/503/job")], sees: code.OK },
  area: () => {
    let running = 0;
    let restarted: number | undefined;
    return (visit) => {
      if (visit.path === "/cause/503/shop") {
        // Who comes first finds it starting; who comes back is let in, and then it starts again.
        restarted ??= Date.now();
        if (Date.now() - restarted < 900) {
          sendJson(visit, code.SERVICE_UNAVAILABLE, { detail: "It is starting." }, [
            "Retry-After",
            "1",
          ]);
        } else {
          restarted = undefined;
          sendJson(visit, code.OK, { open: true });
        }
        return true;
      }
      if (visit.path !== "/cause/503/job") return false;
      if (running > 0) {
        send(visit, {
          status: code.SERVICE_UNAVAILABLE,
          fields: ["Retry-After", "1"],
          content: "",
        });
        return true;
      }
      running++;
      const done = setTimeout(() => {
        sendJson(
          visit,
          code.OK,
          missed(code.SERVICE_UNAVAILABLE, "It had nothing else to do: ask twice at once."),
        );
      }, 600);
      visit.response.on("close", () => {
        clearTimeout(done);
        running--;
      });
      return true;
    };
  },
};
