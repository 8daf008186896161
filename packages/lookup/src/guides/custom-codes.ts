import { type Guide, shell, ts } from "./guide.ts";

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
      heading: "What happens to them",
      body: [
        "Only 100 to 599 are valid. A number above that is treated as a server error by clients that keep to the rules (RFC 9110 15), so a limit that answers with 621 is taken for a broken server and asked again, harder. Others do not get that far: in `fetch` a Response with such a number cannot even be made.",
        "Numbers below 600 that nobody has registered are tolerated and read as the x00 of their class: 471 is a [400]. You gain nothing over sending the 400, and risk the day when the number gets a meaning. That has happened: several of the vendors' codes at [/by] mean two or three things, and a log line alone does not tell which. New codes come through the IETF, with a meaning for all of HTTP (RFC 9110 16.2), and applications are told to use only those that are registered (RFC 9205 4.6).",
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
        "You will still meet such codes, mostly from what stands in front of a server: [499] in the logs of nginx, [520] to [526] from Cloudflare, 561 from a balancer of AWS. Treat them by their class, and look up whose they are at [/by]. If you pass such an answer on from a [gateway] of your own, and it lies outside of the valid range, send [502]: what you got was not a valid response (RFC 9110 15.6.3).",
        "And if the list really lacks something that all of HTTP would profit from: the working group is open to everybody. [451] and [429] began as such proposals.",
      ],
    },
  ],
};
