import type { Exchange } from "./exchange.ts";

const json = "Content-Type: application/json";
const problem = "Content-Type: application/problem+json";

/** Exchanges in which the request has a fault. */
export const clientError: Readonly<Record<number, Exchange>> = {
  400: {
    method: "POST",
    target: "/items",
    fields: [json],
    content: '{"name":',
    answer: [problem],
    answerContent: '{"title":"Bad Request","detail":"The JSON ends too early."}',
  },
  401: {
    method: "GET",
    target: "/me",
    answer: ['WWW-Authenticate: Bearer realm="api"'],
  },
  402: {
    method: "GET",
    target: "/reports/9",
    answer: [problem],
    answerContent: '{"title":"Payment Required","detail":"Buy credit at /billing."}',
  },
  403: {
    method: "DELETE",
    target: "/items/7",
    fields: ["Authorization: Bearer k3y-of-a-reader"],
    answer: [problem],
    answerContent: '{"title":"Forbidden","detail":"Readers may not delete."}',
  },
  404: {
    method: "GET",
    target: "/items/8",
    answer: [problem],
    answerContent: '{"title":"Not Found","detail":"There is no item 8."}',
  },
  405: { method: "DELETE", target: "/items", answer: ["Allow: GET, HEAD, POST"] },
  406: {
    method: "GET",
    target: "/items/7",
    fields: ["Accept: application/pdf"],
    answer: [json],
    answerContent: '{"available":["application/json","text/csv"]}',
  },
  407: {
    method: "GET",
    target: "http://api.example/items",
    answer: ['Proxy-Authenticate: Basic realm="office", charset="UTF-8"'],
  },
  408: {
    method: "POST",
    target: "/items",
    fields: [json, "Content-Length: 1000"],
    answer: ["Connection: close"],
  },
  409: {
    method: "PUT",
    target: "/users/ann",
    fields: [json],
    content: '{"email":"bob@mail.example"}',
    answer: [problem],
    answerContent: '{"title":"Conflict","detail":"That address belongs to bob."}',
  },
  410: {
    method: "GET",
    target: "/offers/2019",
    answer: ["Content-Type: text/plain"],
    answerContent: "This offer is over and will not return.",
  },
  411: { method: "POST", target: "/items", fields: [json, "Transfer-Encoding: chunked"] },
  412: {
    method: "PUT",
    target: "/items/7",
    fields: ['If-Match: "v2"', json],
    content: '{"name":"lamp"}',
    answer: [problem],
    answerContent: '{"title":"Precondition Failed","detail":"It is at v3 by now."}',
  },
  413: {
    method: "POST",
    target: "/photos",
    fields: ["Content-Type: image/png", "Content-Length: 99000000"],
    answer: ["Connection: close", problem],
    answerContent: '{"title":"Content Too Large","detail":"10 MB at most."}',
  },
  414: { method: "GET", target: "/search?q=aaaaaaaa…", answer: ["Connection: close"] },
  415: {
    method: "POST",
    target: "/items",
    fields: ["Content-Type: text/csv"],
    content: "name\nlamp",
    answer: ["Accept: application/json"],
  },
  416: {
    method: "GET",
    target: "/films/7",
    fields: ["Range: bytes=99999999-"],
    answer: ["Content-Range: bytes */73400320"],
  },
  417: {
    method: "PUT",
    target: "/films/7",
    fields: ["Expect: 100-continue", "Content-Length: 73400320"],
  },
  418: {
    method: "BREW",
    target: "/pot-0",
    answer: ["Content-Type: text/plain"],
    answerContent: "short and stout",
  },
  421: { method: "GET", target: "/", fields: ["Host: other.example"] },
  422: {
    method: "POST",
    target: "/items",
    fields: [json],
    content: '{"name":"lamp","price":-1}',
    answer: [problem],
    answerContent:
      '{"title":"Unprocessable Content","errors":[{"pointer":"#/price","detail":"below 0"}]}',
  },
  423: {
    method: "PUT",
    target: "/docs/plan",
    fields: ["Content-Type: text/plain"],
    content: "new plan",
    answer: ["Content-Type: application/xml"],
    answerContent:
      '<error xmlns="DAV:"><lock-token-submitted><href>/docs/plan</href></lock-token-submitted></error>',
  },
  424: {
    method: "PROPPATCH",
    target: "/docs/plan",
    answer: ["Content-Type: application/xml"],
    answerContent: '<error xmlns="DAV:"/>',
  },
  425: { method: "POST", target: "/pay", fields: ["Early-Data: 1", json], content: '{"amount":5}' },
  426: {
    method: "GET",
    target: "/ipp",
    answer: ["Connection: Upgrade", "Upgrade: TLS/1.2, HTTP/1.1"],
  },
  428: {
    method: "PUT",
    target: "/items/7",
    fields: [json],
    content: '{"name":"lamp"}',
    answer: [problem],
    answerContent: '{"title":"Precondition Required","detail":"Send If-Match with the ETag."}',
  },
  429: {
    method: "GET",
    target: "/items",
    answer: ["Retry-After: 30", problem],
    answerContent: '{"title":"Too Many Requests","detail":"100 a minute."}',
  },
  431: {
    method: "GET",
    target: "/",
    fields: ["Cookie: a=aaaaaaaa…"],
    answer: ["Connection: close", "Content-Type: text/plain"],
    answerContent: "Cookie is too large.",
  },
  451: {
    method: "GET",
    target: "/films/7",
    answer: ['Link: <https://provider.example/>; rel="blocked-by"', "Content-Type: text/plain"],
    answerContent: "Withheld in this country by order of a court.",
  },
};
