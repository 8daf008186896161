import { code } from "@verdict/codes";
import { elsewhere, type Guide, shell, ts } from "./guide.ts";
import { requiredTable } from "./tables.ts";

/** Errors that help. */
export const errors: Guide = {
  name: "errors",
  title: "Errors that help",
  lead: "The status is for programs, the fields are for the next request, and problem details are for the person who has to mend it.",
  parts: [
    {
      heading: "Three readers",
      body: [
        "An error has three readers. A program reads the [status code] and decides whether to try again, sign in or give up. Its next request is made from the [fields]: how long to wait, which method is allowed, which credentials are taken. And a person reads the [content], often months later and in a log.",
        "Articles often put all three into the content: `retry_after` as a member, the allowed methods as a list, the status once more as `code`. Programs that were not written for your API see none of it. What has a field belongs into the field; a copy in the content is a courtesy.",
      ],
    },
    {
      heading: "Fields that belong to the code",
      body: [
        "Some codes are only half an answer without their field. A [401] without a challenge breaks a MUST, and so does a [405] without [Allow].",
        requiredTable([
          code.UNAUTHORIZED,
          code.METHOD_NOT_ALLOWED,
          code.PROXY_AUTHENTICATION_REQUIRED,
          code.RANGE_NOT_SATISFIABLE,
          code.UPGRADE_REQUIRED,
        ]),
      ],
    },
    {
      heading: "Problem details",
      body: [
        "You need not invent an envelope: [problem details] are a standard format with its own media type, `application/problem+json` (RFC 9457 3). `type` is a URI that names the kind of problem, and is what programs compare. `title` says it in words that stay the same; `detail` is about this one time; `instance` names the occurrence. `status` repeats the code and is only advisory. Members of your own may be added. How one handler makes them of all that an app refuses is in [An app that exists](/guides/existing-app).",
        "A `type` may lead to a page: `about:blank` means that the status says all there is to say. The page of a code here is made for that too: [/404] answers 200, and keeps its address for good.",
        ts(`
// server.ts
import { app, problem, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import * as z from "zod";

const balance = 30;
const Transfer = z.object({ to: z.string(), amount: z.number().positive() });

const transfer = resource("/transfers", {
  POST: {
    accept: { "application/json": Transfer },
    run: ({ content }) => {
      if (content.amount > balance)
        throw problem(409, {
          type: "https://bank.example/problems/not-enough",
          title: "Not enough money",
          detail: "It needs " + content.amount + ", there is " + balance + ".",
          balance,
        });
      if (content.to === "nobody") throw new Error("The password is 1234.");
      return { sent: content.amount };
    },
  },
});

serverFor(app([transfer], { onError: () => undefined })).listen(8080);
`),
        shell(`
$ node server.ts
$ curl -i localhost:8080/transfers --json '{"to": "ben", "amount": 50}'
HTTP/1.1 409 Conflict
Content-Type: application/problem+json
…"detail":"It needs 50, there is 30."…
`),
        elsewhere("server", "409"),
      ],
    },
    {
      heading: "All mistakes at once",
      body: [
        "A form with three mistakes deserves one answer, not three round trips. The usual extension is a list `errors` whose entries point to the place, as a JSON Pointer. Whether it comes as [422] or as [400] is a matter of style ([400 or 422](/400-vs-422)), but content that cannot even be parsed is [400] in both.",
        shell(`
$ curl -i localhost:8080/transfers --json '{"to": 7, "amount": -1}'
HTTP/1.1 422 Unprocessable Content
…"pointer":"#/to"…"pointer":"#/amount"…
$ curl -i localhost:8080/transfers --json '{"to": '
HTTP/1.1 400 Bad Request
`),
        elsewhere("server", "422", "400"),
      ],
    },
    {
      heading: "What to keep to yourself",
      body: [
        "A [500] is your mistake, so the client can do nothing with its cause, and an attacker can. Send an identifier that you can find in your log, and keep the message, the stack and the query there. The same care goes for [403]: where it must not be known that something exists, send the same [404] as for what does not (RFC 9110 15.5.4).",
        shell(`
$ curl -s localhost:8080/transfers --json '{"to": "nobody", "amount": 5}' | grep -c password
0
$ curl -i localhost:8080/transfers --json '{"to": "nobody", "amount": 5}'
HTTP/1.1 500 Internal Server Error
`),
        elsewhere("server", "500"),
      ],
    },
    {
      heading: "Reading it",
      body: [
        "A client should not depend on getting what it hopes for: the [gateway] in front of the API answers in HTML, the connection breaks off in the middle. `problem()` makes problem details of whatever came, so that there is always a title to show, and `type` tells the cases apart that share a status.",
        ts(`
// client.ts
import { client, problem } from "@verdict/client";

const api = client({ baseUrl: "http://localhost:8080" });
const send = api.route("POST /transfers", { 409: problem(), 422: problem() });

const r = await send({}, { json: { to: "ben", amount: 50 } });
switch (r.is) {
  case 409:
    if (r.data.type.endsWith("/not-enough")) console.log(r.data.detail);
    break;
  case 422:
    console.log(r.data.title);
    break;
  default:
    console.log(r.is);
}
`),
        shell(`
$ node client.ts
It needs 50, there is 30.
`),
        elsewhere("client", "409", "422"),
      ],
    },
  ],
};
