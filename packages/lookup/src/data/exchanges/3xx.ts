import type { Exchange } from "./exchange.ts";

/** Exchanges that lead elsewhere. */
export const redirection: Readonly<Record<number, Exchange>> = {
  300: {
    method: "GET",
    target: "/manual",
    answer: ["Location: /manual.en", "Content-Type: text/html"],
    answerContent: '<a href="/manual.en">English</a> <a href="/manual.de">Deutsch</a>',
  },
  301: { method: "GET", target: "/old", answer: ["Location: /new"] },
  302: { method: "GET", target: "/today", answer: ["Location: /2026/11/20"] },
  303: {
    method: "POST",
    target: "/orders",
    fields: ["Content-Type: application/x-www-form-urlencoded"],
    content: "item=7",
    answer: ["Location: /orders/9"],
  },
  304: {
    method: "GET",
    target: "/items/7",
    fields: ['If-None-Match: "v3"'],
    answer: ['ETag: "v3"', "Cache-Control: max-age=60"],
  },
  307: {
    method: "POST",
    target: "/pay",
    fields: ["Content-Type: application/json"],
    content: '{"amount":5}',
    answer: ["Location: https://backup.example/pay"],
  },
  308: {
    method: "POST",
    target: "/v1/items",
    fields: ["Content-Type: application/json"],
    content: '{"name":"lamp"}',
    answer: ["Location: /v2/items"],
  },
};
