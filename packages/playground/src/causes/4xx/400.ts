import { code } from "@verdict/codes";
import { resource, type StandardSchema } from "@verdict/server";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

const anything: StandardSchema = {
  "~standard": { version: 1, vendor: "verdict", validate: (value) => ({ value }) },
};

export const badRequest: Cause = {
  code: code.BAD_REQUEST,
  when: "what arrives is no request, or breaks the grammar of one",
  seen: "wire",
  cite: "RFC 9110 15.5.1, RFC 9112 2.2",
  recipes: [
    { title: "No HTTP at all", steps: [{ send: "GARBAGE\r\n\r\n" }, { wait: "answer" }] },
    {
      title: "A broken chunk",
      steps: [
        { send: "POST /post HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n" },
        { wait: "answer" },
      ],
    },
    {
      title: "JSON that is none",
      steps: [ask("POST", "/cause/400/json", { "Content-Type": "application/json" }, '{"a":')],
    },
  ],
  miss: {
    title: "JSON that is whole",
    steps: [ask("POST", "/cause/400/json", { "Content-Type": "application/json" }, '{"a":1}')],
    sees: code.OK,
  },
  resources: () => [
    resource("/cause/400/json", {
      POST: {
        accept: { "application/json": anything },
        run: () => missed(code.BAD_REQUEST, "The content is JSON: leave out the last brace."),
      },
    }),
  ],
};
