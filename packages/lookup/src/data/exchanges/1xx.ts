import type { Exchange } from "./exchange.ts";

/** Exchanges with an interim response. */
export const informational: Readonly<Record<number, Exchange>> = {
  100: {
    method: "PUT",
    target: "/films/7",
    fields: ["Expect: 100-continue", "Content-Type: video/mp4", "Content-Length: 73400320"],
    final: ["HTTP/1.1 201 Created", "Content-Length: 0"],
  },
  101: {
    method: "GET",
    target: "/chat",
    fields: [
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Version: 13",
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ],
    answer: [
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
    ],
  },
  102: {
    method: "POST",
    target: "/reports",
    content: "year=2026",
    fields: ["Content-Type: application/x-www-form-urlencoded"],
    final: ["HTTP/1.1 201 Created", "Location: /reports/9", "Content-Length: 0"],
  },
  103: {
    method: "GET",
    target: "/",
    answer: ["Link: </style.css>; rel=preload; as=style"],
    final: [
      "HTTP/1.1 200 OK",
      "Link: </style.css>; rel=preload; as=style",
      "Content-Type: text/html",
      "Content-Length: 5120",
    ],
  },
  104: {
    method: "POST",
    target: "/films",
    fields: [
      "Upload-Complete: ?1",
      "Upload-Draft-Interop-Version: 8",
      "Content-Type: video/mp4",
      "Content-Length: 73400320",
    ],
    answer: [
      "Upload-Draft-Interop-Version: 8",
      "Location: /uploads/7",
      "Upload-Limit: max-size=1000000000",
    ],
    final: ["HTTP/1.1 201 Created", "Location: /films/7", "Content-Length: 0"],
  },
};
