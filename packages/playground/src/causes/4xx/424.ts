import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

const update = (inner: string): string =>
  `<D:propertyupdate xmlns:D="DAV:" xmlns:a="urn:a"><D:set><D:prop>${inner}</D:prop></D:set></D:propertyupdate>`;
const fine = update("<a:colour>blue</a:colour>");
const body = update("<a:colour>blue</a:colour><D:getetag>mine</D:getetag>");

export const failedDependency: Cause = {
  code: code.FAILED_DEPENDENCY,
  when: "something that would have worked is not done, since something else that belongs to it failed",
  seen: "content",
  note: "It stands inside of a 207.",
  cite: "RFC 4918 11.4, 9.2",
  recipes: [
    {
      title: "Two properties, one of which is the server's own",
      steps: [ask("PROPPATCH", "/dav/424/notes.txt", { "Content-Type": "application/xml" }, body)],
      sees: code.MULTI_STATUS,
    },
  ],
  miss: {
    title: "the one that is not",
    steps: [ask("PROPPATCH", "/dav/424/notes.txt", { "Content-Type": "application/xml" }, fine)],
    sees: code.MULTI_STATUS,
  },
};
