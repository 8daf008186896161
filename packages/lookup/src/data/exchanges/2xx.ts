import { code } from "@verdict/codes";
import type { Exchange } from "./exchange.ts";

const xml = "Content-Type: application/xml";
const json = "Content-Type: application/json";

/** Exchanges that succeed. */
export const success: Readonly<Record<number, Exchange>> = {
  200: {
    method: "GET",
    target: "/items/7",
    answer: [json, 'ETag: "v3"'],
    answerContent: '{"id":7,"name":"lamp"}',
  },
  201: {
    method: "POST",
    target: "/items",
    fields: [json],
    content: '{"name":"lamp"}',
    answer: ["Location: /items/7", 'ETag: "v1"', json],
    answerContent: '{"id":7,"name":"lamp"}',
  },
  202: {
    method: "POST",
    target: "/exports",
    answer: ["Location: /exports/9", json],
    answerContent: '{"state":"queued","monitor":"/exports/9"}',
  },
  203: {
    method: "GET",
    target: "/page",
    answer: ["Via: 1.1 slim-proxy.example", "Content-Type: text/html"],
    answerContent: "<p>smaller than the origin sent it</p>",
  },
  204: { method: "DELETE", target: "/items/7" },
  205: {
    method: "POST",
    target: "/entries",
    fields: ["Content-Type: application/x-www-form-urlencoded"],
    content: "name=lamp",
  },
  206: {
    method: "GET",
    target: "/films/7",
    fields: ["Range: bytes=0-4"],
    answer: ["Content-Range: bytes 0-4/73400320", 'ETag: "v3"', "Content-Type: text/plain"],
    answerContent: "hello",
  },
  207: {
    method: "PROPFIND",
    target: "/docs/",
    fields: ["Depth: 1"],
    answer: [xml],
    answerContent: '<multistatus xmlns="DAV:">…</multistatus>',
  },
  208: {
    method: "PROPFIND",
    target: "/docs/",
    fields: ["Depth: infinity", "DAV: bind"],
    // It never stands on a status line (RFC 5842 7.1).
    within: code.MULTI_STATUS,
    answer: [xml],
    answerContent:
      '<multistatus xmlns="DAV:">…<status>HTTP/1.1 208 Already Reported</status>…</multistatus>',
  },
  226: {
    method: "GET",
    target: "/feed",
    fields: ["A-IM: feed", 'If-None-Match: "v3"'],
    answer: ["IM: feed", 'ETag: "v4"', 'Delta-Base: "v3"', "Content-Type: application/atom+xml"],
    answerContent: "<feed>…</feed>",
  },
};
