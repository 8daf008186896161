import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { codeNamed } from "../code-named.ts";
import { ask } from "../steps.ts";

const number = codeNamed("Overloaded");

/** One is worked on, one waits. */
const room = 2;

export const overloaded: Cause = {
  code: number,
  when: "a service works on as much as it can, and its queue is full",
  seen: "wire",
  cite: "Anthropic API; Qualys SSL Labs API",
  recipes: [
    {
      title: "Three requests where one is worked on and one may wait",
      steps: [
        { ...ask("GET", "/cause/529/job"), ahead: true },
        { pause: 50 },
        { connect: "again" },
        { ...ask("GET", "/cause/529/job"), ahead: true },
        { pause: 50 },
        { connect: "again" },
        ask("GET", "/cause/529/job"),
      ],
    },
  ],
  miss: { title: "one request", steps: [ask("GET", "/cause/529/job")], sees: code.OK },
  area: () => {
    let inside = 0;
    return (visit) => {
      if (visit.path !== "/cause/529/job") return false;
      if (inside >= room) {
        sendJson(visit, number, { error: { type: "overloaded_error", message: "Overloaded" } });
        return true;
      }
      inside++;
      const done = setTimeout(
        () => sendJson(visit, code.OK, missed(number, "There was room: ask three times at once.")),
        700 * inside,
      );
      visit.response.on("close", () => {
        clearTimeout(done);
        inside--;
      });
      return true;
    };
  },
};
