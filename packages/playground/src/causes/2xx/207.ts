import { code } from "@verdict/codes";
import { multiStatus as parts, resource, type StandardSchema } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

const hrefs: StandardSchema<unknown, readonly unknown[]> = {
  "~standard": {
    version: 1,
    vendor: "verdict",
    validate: (value) =>
      Array.isArray(value) ? { value } : { issues: [{ message: "is a list of addresses" }] },
  },
};

export const multiStatus: Cause = {
  code: code.MULTI_STATUS,
  when: "a request is about several things, and each has a status of its own",
  seen: "wire",
  cite: "RFC 4918 11.1, 13",
  recipes: [
    { title: "What is in a collection", steps: [ask("PROPFIND", "/dav/207/", { Depth: "1" })] },
  ],
  miss: { title: "a collection as a page", steps: [ask("GET", "/dav/207/")], sees: code.OK },
  resources: () => [
    // Many things at once, in JSON: an order that has been sent can no longer be cancelled.
    resource("/cause/207/cancellations", {
      POST: {
        accept: { "application/json": hrefs },
        run: ({ content }) =>
          parts(
            content.map((it) =>
              it === "/orders/2"
                ? {
                    href: String(it),
                    status: code.CONFLICT,
                    value: { title: "Conflict", detail: "It has been sent." },
                  }
                : { href: String(it), status: code.NO_CONTENT },
            ),
          ),
      },
    }),
  ],
};
