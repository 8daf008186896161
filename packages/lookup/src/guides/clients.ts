import { code } from "@verdict/codes";
import { elsewhere, type Guide, shell, ts } from "./guide.ts";
import { repeatTable } from "./tables.ts";

/** Handling answers in a client. */
export const clients: Guide = {
  name: "clients",
  title: "Handling answers in a client",
  lead: "A call can end in more ways than a status: handle the classes, know which codes you mean, and repeat only what may be repeated.",
  parts: [
    {
      heading: "Every way it can end",
      body: [
        "Code that calls an API mostly knows two ends, success and an exception. There are more: a status that you know, one that you do not, no response at all, a response that breaks off, content that is not what it says. A `try` around all of it treats a lost connection like a wrong password.",
        "Begin with the class. A client need not know every code, but has to understand the class of each, and takes an unknown one for the x00 of its class; what lies outside of 100 to 599 counts as a server error (RFC 9110 15). So test for ranges first, and for single codes where you do something special.",
        ts(`
// server.ts
import { createServer } from "node:http";

let tries = 0;
createServer((request, response) => {
  request.resume();
  if (request.url === "/users/7") {
    const fields = { "Content-Type": "application/json" };
    response.writeHead(200, fields).end('{"name":"Ada"}');
  } else if (request.url === "/empty") {
    response.writeHead(204).end();
  } else if (request.url === "/odd") {
    response.writeHead(471).end();
  } else if (request.url === "/busy" && tries++ === 0) {
    const soon = new Date(Date.now() + 2000).toUTCString();
    response.writeHead(503, { "Retry-After": soon }).end();
  } else if (request.url === "/busy") {
    response.writeHead(200).end("free again");
  } else if (request.url === "/orders") {
    response.writeHead(503, { "Retry-After": "3600" }).end();
  } else {
    response.writeHead(404).end();
  }
}).listen(8080);
`),
        ts(`
// client.ts
import { client, json, none } from "@verdict/client";

const api = client({ baseUrl: "http://localhost:8080" });
const user = api.route("GET /users/:id", {
  200: json<{ name: string }>(),
  304: none,
});

const r = await user({ id: 7 });
switch (r.is) {
  case 200:
    console.log(r.data.name);
    break;
  case 304:
    console.log("as before");
    break;
  case "2xx":
  case "3xx":
  case "4xx":
  case "5xx":
    console.log("unexpected", r.status);
    break;
  case "failed":
    console.log("no answer:", r.why);
}

const odd = await api.get("/odd");
console.log(odd.is, odd.status);
const empty = await api.get("/empty");
console.log(empty.is, empty.status);
`),
        shell(`
$ node server.ts
$ node client.ts
Ada
4xx 471
2xx 204
`),
        elsewhere("client", "200", "404"),
      ],
    },
    {
      heading: "Success has shapes",
      body: [
        "A helper that parses JSON after every 2xx throws on the first [204], since that and [205] have no [content]. A [202] means that nothing is done yet. A [206] is a part, and a [207] can hold failures. And a 204 does not mean that something was deleted, only that there is nothing to show. Let the code, or at least [Content-Type], decide whether you parse.",
        "Redirects are a trap of another kind. Most HTTP libraries follow them on their own, so a branch that tests for [301] after the call never runs. See [redirects](/guides/redirects).",
      ],
    },
    {
      heading: "What may be sent again",
      body: [
        "Two questions decide: can the failure pass, and does a second request do harm? The second is about the method: what is [idempotent] may be repeated even when nobody knows whether it arrived (RFC 9110 9.2.2). The first is about the code:",
        repeatTable([
          code.BAD_REQUEST,
          code.NOT_FOUND,
          code.REQUEST_TIMEOUT,
          code.CONFLICT,
          code.MISDIRECTED_REQUEST,
          code.TOO_EARLY,
          code.TOO_MANY_REQUESTS,
          code.INTERNAL_SERVER_ERROR,
          code.BAD_GATEWAY,
          code.SERVICE_UNAVAILABLE,
          code.GATEWAY_TIMEOUT,
        ]),
        "Between tries, wait longer each time and by chance, or all clients come back in the same second. Keep a budget too: if every layer of five repeats three times, a server in trouble gets hundreds of requests for one.",
      ],
    },
    {
      heading: "How long to wait",
      body: [
        "[Retry-After] has two forms, seconds and a date, and code that reads it with `parseInt` waits for no time at all on the second (RFC 9110 10.2.3). It is a floor: sooner is not polite, later is fine. If the wait is longer than anybody would sit through, do not sleep; give the answer back with the time.",
        ts(`
// waits.ts
import { client } from "@verdict/client";

const api = client({ baseUrl: "http://localhost:8080" });

const busy = await api.get("/busy");
console.log(busy.status, busy.attempts);

const order = await api.post("/orders", { json: { thing: 7 }, key: "auto" });
const minutes = ((order.retryAt?.getTime() ?? 0) - Date.now()) / 60_000;
console.log(order.status, order.attempts, Math.round(minutes));
`),
        shell(`
$ node waits.ts
200 2
503 1 60
$ curl -i localhost:8080/orders -d ''
HTTP/1.1 503 Service Unavailable
Retry-After: 3600
`),
        elsewhere("client", "503", "429"),
      ],
    },
    {
      heading: "When you cannot know",
      body: [
        "A [POST] whose connection broke off may have been carried out or not. A repeated [DELETE] that gets a [404] was perhaps successful the first time, and a repeated conditional [PUT] that gets a [412] may have met its own change. Such an end is neither success nor failure; `maybeApplied` marks it, and reading the resource settles it. Where that is not possible, an [Idempotency-Key] lets the server recognise the second request.",
      ],
    },
  ],
};
