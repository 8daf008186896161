import { code } from "@verdict/codes";
import { annotate } from "../../log/note.ts";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const clientClosedConnection: Cause = {
  code: code.AWS_CLIENT_CLOSED_CONNECTION,
  when: "a client hangs up before the load balancer has an answer, within its idle timeout",
  seen: "log",
  note: "Nobody is there to see it: only the log of the load balancer has it.",
  cite: "AWS, Application Load Balancers, HTTP 460",
  recipes: [
    {
      title: "Not to wait for a slow target",
      steps: [{ ...ask("GET", "/cause/460/slow"), ahead: true }, { pause: 250 }, { end: "reset" }],
      sees: null,
      curl: ["curl -m 0.5 'http://{host}/cause/460/slow'"],
    },
  ],
  area: () => (visit) => {
    if (visit.path !== "/cause/460/slow") return false;
    // So it stands in the log, unless the client waits.
    annotate(visit, code.AWS_CLIENT_CLOSED_CONNECTION, "The client hung up.");
    const done = setTimeout(() => {
      annotate(visit, undefined, "The client waited.");
      sendJson(
        visit,
        code.OK,
        missed(code.AWS_CLIENT_CLOSED_CONNECTION, "The client waited: hang up sooner."),
      );
    }, 2000);
    visit.response.on("close", () => clearTimeout(done));
    return true;
  },
};
