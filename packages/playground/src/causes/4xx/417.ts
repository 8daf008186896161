import { code } from "@verdict/codes";
import { contentOf } from "../../content.ts";
import { sendJson } from "../../send.ts";
import type { Visit } from "../../visit.ts";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const expectationFailed: Cause = {
  code: code.EXPECTATION_FAILED,
  when: "the client expects something that nobody here can meet",
  seen: "wire",
  cite: "RFC 9110 15.5.18, 10.1.1",
  recipes: [
    {
      title: "An expectation that is none",
      steps: [ask("GET", "/cause/417", { Expect: "a-miracle" })],
    },
  ],
  // As servers do that never learnt to say 100.
  area: () => (visit) => {
    if (visit.path !== "/cause/417/upload" || visit.method !== "POST") return false;
    if (visit.field("expect") !== undefined) {
      sendJson(visit, code.EXPECTATION_FAILED, { detail: "Send the content without Expect." }, [
        "Connection",
        "close",
      ]);
    } else taken(visit).catch(() => visit.response.destroy());
    return true;
  },
};

async function taken(visit: Visit): Promise<void> {
  const { length } = await contentOf(visit);
  sendJson(visit, code.OK, { octets: length });
}
