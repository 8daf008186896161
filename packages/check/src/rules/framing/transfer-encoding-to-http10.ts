import type { Rule } from "../../rule.ts";

export const transferEncodingToHttp10: Rule = {
  id: "transfer-encoding-to-http10",
  severity: "error",
  cite: "RFC 9112 6.1",
  title: "Chunks for a client of HTTP/1.0",
  field: "transfer-encoding",
  find: ({ request: { version } }) =>
    version === "1.0"
      ? {
          message: "A client of HTTP/1.0 takes the chunks for content.",
          fix: "End the content with the connection, or send Content-Length.",
          field: "Transfer-Encoding",
        }
      : undefined,
  bad: ["GET / HTTP/1.0\n---\n200\nTransfer-Encoding: chunked\nContent-Type: text/plain\n\nx"],
  good: ["GET / HTTP/1.0\n---\n200\nConnection: close\nContent-Type: text/plain\n\nx"],
};
