import { code, isInformational } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { said } from "../../said.ts";

export const bodyOn1xx: Rule = {
  id: "body-on-1xx",
  severity: "error",
  cite: "RFC 9110 15.2",
  title: "Content on an interim response",
  inContent: true,
  // After a 101 comes another protocol, whose octets are no content.
  statuses: (status) => isInformational(status) && status !== code.SWITCHING_PROTOCOLS,
  find: ({ response: { status, content } }) =>
    content === undefined || content.length === 0
      ? undefined
      : {
          message: `${said(status)} ends with its head; what follows is read as the next response.`,
          fix: "Send the content with the final response.",
        },
  bad: ["GET /\n---\n103\nLink: </a>; rel=preload\n\nhello"],
  good: ["GET /\n---\n103\nLink: </a>; rel=preload"],
};
