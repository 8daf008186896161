import type { Exchange } from "./exchange.ts";

const problem = "Content-Type: application/problem+json";

/** Exchanges in which the server fails. */
export const serverError: Readonly<Record<number, Exchange>> = {
  500: {
    method: "GET",
    target: "/items/7",
    answer: [problem],
    answerContent: '{"title":"Internal Server Error","instance":"/errors/5f3a"}',
  },
  501: { method: "REBIND", target: "/items/7" },
  502: {
    method: "GET",
    target: "/items/7",
    answer: ["Proxy-Status: edge.example; error=connection_refused"],
  },
  503: { method: "GET", target: "/items/7", answer: ["Retry-After: 120"] },
  504: {
    method: "GET",
    target: "/items/7",
    answer: ["Proxy-Status: edge.example; error=http_response_timeout"],
  },
  505: {
    method: "GET",
    target: "/items/7",
    version: "HTTP/3.0",
    answer: ["Connection: close", problem],
    answerContent: '{"title":"HTTP Version Not Supported","detail":"1.0 and 1.1 work here."}',
  },
  506: {
    method: "GET",
    target: "/manual",
    fields: ["Negotiate: trans"],
    answer: ["Content-Type: text/plain"],
    answerContent: "The variant /manual.en negotiates itself.",
  },
  507: {
    method: "PUT",
    target: "/docs/plan",
    fields: ["Content-Type: text/plain"],
    content: "new plan",
  },
  508: { method: "PROPFIND", target: "/docs/", fields: ["Depth: infinity"] },
  511: {
    method: "GET",
    target: "/",
    answer: ["Cache-Control: no-store", "Content-Type: text/html"],
    answerContent: '<a href="https://login.hotel.example/">Sign in to this network</a>',
  },
};
