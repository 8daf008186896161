import { code } from "@verdict/codes";
import { json, type Resource, resource, type StandardSchema } from "@verdict/server";
import { type Cause, missed } from "../cause.ts";

const note = { text: "The state that you have is not the state that is.", version: "7" };

/**
 * A counter to which somebody else adds two after every other time that it is read: whoever writes then comes too late. It
 * begins anew once a write got through, so that each client sees the same.
 */
function counter(): Resource {
  let count = 0;
  let reads = 0;
  return resource("/cause/412/counter", {
    load: ({ request }) => {
      const now = count;
      if (request.method === "GET" && ++reads % 2 === 1) count += 2;
      return now;
    },
    version: (it) => String(it),
    offer: { "application/json": (it) => JSON.stringify({ count: it }) },
    PUT: {
      accept: { "application/json": counted },
      run: ({ content }) => {
        count = 0;
        reads = 0;
        return content.count;
      },
    },
  });
}

const counted: StandardSchema<unknown, { readonly count: number }> = {
  "~standard": {
    version: 1,
    vendor: "verdict",
    validate: (value) => {
      const count = (value as { readonly count?: unknown } | null)?.count;
      return Number.isSafeInteger(count)
        ? { value: { count: count as number } }
        : { issues: [{ message: "is a whole number", path: ["count"] }] };
    },
  },
};

export const preconditionFailed: Cause = {
  code: code.PRECONDITION_FAILED,
  when: "a precondition is false: If-Match names a state that is no more, or If-Unmodified-Since a time before the last change",
  seen: "wire",
  cite: "RFC 9110 15.5.13, 13.1.1",
  recipes: [
    {
      title: "A change to a state that somebody has changed since",
      steps: [
        {
          request: {
            method: "PUT",
            target: "/cause/412/note",
            fields: { "If-Match": '"6"', "Content-Type": "text/plain" },
            content: "mine",
          },
        },
      ],
    },
    {
      title: "A part of a state that is no more",
      steps: [
        {
          request: { target: "/cause/412/note", fields: { "If-Match": '"6"', Range: "bytes=0-4" } },
        },
      ],
    },
  ],
  miss: {
    title: "the current tag",
    steps: [
      {
        request: {
          method: "PUT",
          target: "/cause/412/note",
          fields: { "If-Match": '"7"', "Content-Type": "text/plain" },
          content: "mine",
        },
      },
    ],
    sees: code.OK,
  },
  resources: () => [
    counter(),
    resource("/cause/412/note", {
      load: () => note,
      version: (it) => it.version,
      offer: { "application/json": json },
      PUT: {
        accept: { "text/plain": null },
        run: () =>
          missed(
            code.PRECONDITION_FAILED,
            'If-Match named the current state, or was not there: send If-Match: "6".',
          ),
      },
    }),
  ],
};
