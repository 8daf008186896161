import { code } from "@verdict/codes";
import { contentOf } from "../../content.ts";
import { sendJson } from "../../send.ts";
import type { Visit } from "../../visit.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

/** Milliseconds that content has to come here: nobody likes to wait long for a lesson. */
const patience = 1000;

async function slow(visit: Visit): Promise<void> {
  const late = setTimeout(() => {
    sendJson(
      visit,
      code.REQUEST_TIMEOUT,
      { detail: `The content did not come within ${patience} ms.` },
      ["Connection", "close"],
    );
  }, patience);
  try {
    await contentOf(visit);
  } finally {
    clearTimeout(late);
  }
  if (!visit.response.headersSent) {
    sendJson(
      visit,
      code.OK,
      missed(code.REQUEST_TIMEOUT, "All content came in time: announce more than you send."),
    );
  }
}

export const requestTimeout: Cause = {
  code: code.REQUEST_TIMEOUT,
  when: "a client begins a request and does not go on",
  seen: "wire",
  cite: "RFC 9110 15.5.9",
  recipes: [
    {
      title: "Content that does not come",
      steps: [
        {
          send: "POST /cause/408/slow HTTP/1.1\r\nHost: {host}\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\nabc",
        },
        { wait: "answer" },
      ],
    },
    {
      title: "A head that does not end",
      steps: [{ send: "GET /get HTTP/1.1\r\nHost: {host}\r\n" }, { wait: "answer" }],
    },
  ],
  miss: {
    title: "content that does come",
    steps: [ask("POST", "/cause/408/slow", { "Content-Type": "text/plain" }, "abcdefghij")],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/408/slow" || visit.method !== "POST") return false;
    slow(visit).catch(() => visit.response.destroy());
    return true;
  },
};
