import { type Guide, shell, ts } from "./guide.ts";
import {
  blind,
  browserTable,
  clientTable,
  listed,
  proxyTable,
  refusing,
  serverTable,
} from "./measured-tables.ts";

const { other, none } = refusing();

/** Custom codes, and why not. */
export const customCodes: Guide = {
  name: "custom-codes",
  title: "Custom codes, and why not",
  lead: "A number of your own is understood by nobody else; a registered code with a problem type of your own is understood by all.",
  parts: [
    {
      heading: "Why people want them",
      body: [
        "The list of codes seems too coarse: there are ten reasons for a [409] in your shop, and the client has to tell them apart. So why not 460 for one and 461 for the next, or 620, where nobody else is in the way? Articles show how it is done in every framework. It works on your desk, and then it meets everybody else.",
      ],
    },
    {
      heading: "What the rules say",
      body: [
        "Only 100 to 599 are valid. A client is to take a number beyond for a server error, and one within that it does not know for the x00 of its class: 471 for a [400], 299 for a [200] (RFC 9110 15). So there is nothing to gain over the x00, and the number may get a meaning one day: several of the vendors' codes at [/by] have two or three. New codes come through the IETF, for all of HTTP (RFC 9110 16.2), and applications are to use only those that are registered (RFC 9205 4.6).",
        "And what is really done? We ran servers, clients, proxies and a browser with 299, 471, 599, 620 and 999. What went over the connection stands in [tables](/guides/custom-codes#what-servers-send) below, and our tests ask again.",
      ],
    },
    {
      heading: "What follows from it",
      body: [
        [
          "Stay within 100 to 599. Beyond, the same line of code is an error, a [500] or a broken connection, depending on what it runs on, and a success for some who get it.",
          "A number of your own that has to be is best a 4xx that none at [/by] uses: it is a failure for every client that judges, and none of them asks again. A 5xx is the server's trouble, which may pass: `@verdict/client` asks three times.",
          "299 is a [200] to everybody. The 299 of older lists is no status: it stood in the Warning field, which is obsolete (RFC 9111 5.5).",
          "What caches are to keep needs a registered code, at best [200].",
        ],
      ],
    },
    {
      heading: "What to do instead",
      body: [
        "Use the registered code that tells strangers what to do, and say the rest in [problem details]: a `type` for each of your ten reasons, and members for what the client needs to know (RFC 9457 3.2). The type is a URI under your own name, so it cannot collide with anybody's, and it can be a page that explains the problem.",
        ts(`
// server.ts
import { app, json, problem, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const stock = new Map([
  ["apples", { left: 3, closed: false }],
  ["pears", { left: 9, closed: true }],
]);

const basket = resource("/stock/:fruit", {
  load: ({ params }) => stock.get(params.fruit),
  offer: { "application/json": json },
  POST: ({ current }) => {
    const { closed, left } = current;
    const types = "https://shop.example/problems/";
    if (closed) throw problem(409, { type: types + "closed", title: "Closed" });
    if (left < 5)
      throw problem(409, { type: types + "sold-out", title: "Too few", left });
    return { taken: 5 };
  },
  throws: [409],
});

serverFor(app([basket])).listen(8080);
`),
        shell(`
$ node server.ts
$ curl -i -X POST localhost:8080/stock/apples
HTTP/1.1 409 Conflict
Content-Type: application/problem+json
…"type":"https://shop.example/problems/sold-out"…"left":3…
$ curl -s -X POST localhost:8080/stock/pears
…"type":"https://shop.example/problems/closed"…
`),
        "The client that knows the API looks at the type. All others see a conflict, which is true, and do the right thing with it: they do not repeat it.",
        ts(`
// client.ts
import { client, problem } from "@verdict/client";

const api = client({ baseUrl: "http://localhost:8080" });
const take = api.route("POST /stock/:fruit", { 409: problem() });

for (const fruit of ["apples", "pears"]) {
  const r = await take({ fruit });
  if (r.is !== 409) continue;
  const kind = r.data.type.split("/").at(-1);
  console.log(kind === "sold-out" ? "fewer?" : "tomorrow?", r.attempts);
}
`),
        shell(`
$ node client.ts
fewer? 1
tomorrow? 1
`),
      ],
    },
    {
      heading: "Other ways that are worse",
      body: [
        [
          "A field such as `X-Custom-Status`: names with X- have been discouraged since 2012 (RFC 6648 3), and nobody reads it.",
          "[200] with the real status in the content: every cache, monitor and library on the way takes it for success.",
          "Another phrase behind the number, `409 Sold Out`: clients are to ignore it (RFC 9112 4), and HTTP/2 and HTTP/3 do not send any.",
          "[418]: it is registered as unused, so that nobody gives it a meaning (RFC 9110 15.5.19).",
          "[306]: it was used up by a draft long ago, and is not waiting for you.",
        ],
      ],
    },
    {
      heading: "When you get one",
      body: [
        "You will still meet such codes, mostly from what stands in front of a server: [499] in the logs of nginx, [520] to [526] from Cloudflare, 561 from a balancer of AWS. Treat them by their class, and look up whose they are at [/by]. If you pass such an answer on from a [gateway] of your own, and it lies outside of the valid range, send [502]: what you got was not a valid response (RFC 9110 15.6.3). None of the proxies below does.",
        "And if the list really lacks something that all of HTTP would profit from: the working group is open to everybody. [451] and [429] began as such proposals.",
      ],
    },
    {
      heading: "What servers send",
      body: [
        `Up to 599 nearly all send what they are told, with a phrase that helps nobody. Beyond, ${listed(other)} answer [500], and ${listed(none)} nothing at all: a client sees a connection that breaks off.`,
        serverTable(),
        "Where a framework is built on `fetch`, the response cannot even be made:",
        ts(`
// outside.ts
for (const status of [471, 599, 620]) {
  try {
    console.log(status, new Response(null, { status }).status);
  } catch (error) {
    console.log(status, (error as Error).name);
  }
}
`),
        shell(`
$ node outside.ts
471 471
599 599
620 RangeError
`),
      ],
    },
    {
      heading: "What clients make of them",
      body: [
        `Those that judge go by the class, up to 599. Beyond, ${listed(blind())} find nothing wrong: what was meant as an error is taken for the data.`,
        clientTable(),
      ],
    },
    {
      heading: "What proxies and caches do",
      body: [
        "They pass on everything, even what is not valid. To keep a response, each of the caches has to be told, since no unregistered code is heuristically cacheable (RFC 9110 15.1). Two that keep a [200] when they are told keep none of these even then.",
        proxyTable(),
      ],
    },
    {
      heading: "What a browser does",
      body: [
        "Pages and pictures are shown whatever the number is; scripts and style sheets have to come with a 2xx. Where an error has no content, readers of a 4xx or 5xx get a page from the browser, and beyond 599 a blank one. (Firefox is not measured.)",
        browserTable(),
      ],
    },
  ],
};
