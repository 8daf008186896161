import type { Fields } from "../../fields.ts";
import type { Found, Rule } from "../../rule.ts";

const names = ["Connection", "Keep-Alive", "Proxy-Connection", "Transfer-Encoding", "Upgrade"];

function foundIn(fields: Fields, version: string, part: "request" | "response"): Found[] {
  if (version !== "2" && version !== "3") return [];
  const found: Found[] = names
    .filter((it) => fields.has(it.toLowerCase()))
    .map((field) => ({
      message: `${field} is about a connection of HTTP/1.1 and makes a message of HTTP/${version} malformed.`,
      fix: `Leave ${field} out.`,
      field,
      part,
    }));
  const te = fields.get("te");
  if (te !== undefined && te.trim().toLowerCase() !== "trailers") {
    found.push({
      message: `TE may say nothing but trailers in HTTP/${version}; otherwise the message is malformed.`,
      fix: "Send TE: trailers, or leave TE out.",
      field: "TE",
      part,
    });
  }
  return found;
}

export const connectionSpecificInHttp2: Rule = {
  id: "connection-specific-in-http2",
  severity: "error",
  cite: "RFC 9113 8.2.2; RFC 9114 4.2",
  title: "Fields of a connection in HTTP/2 or HTTP/3",
  find: ({ request, response }) => {
    if (request.version === "1.1" && response.version === "1.1") return undefined;
    return [
      ...foundIn(request.fields, request.version, "request"),
      ...foundIn(response.fields, response.version, "response"),
    ];
  },
  bad: [
    "GET / HTTP/2\n---\nHTTP/2 200\nConnection: keep-alive\nContent-Type: text/plain\n\nx",
    "GET / HTTP/2\nTE: trailers, deflate\n---\nHTTP/2 204",
  ],
  good: ["GET / HTTP/2\nTE: trailers\n---\nHTTP/2 204", "GET /\n---\n204\nConnection: close"],
};
