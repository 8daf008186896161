import { elsewhere, type Guide, shell, ts } from "./guide.ts";

/** Rate limits. */
export const rateLimits: Guide = {
  name: "rate-limits",
  title: "Rate limits",
  lead: "Refuse early, say until when, and let clients see the limit before they reach it.",
  parts: [
    {
      heading: "This caller, or everybody",
      body: [
        "[429 Too Many Requests] means that this client has sent too much in a given time (RFC 6585 4). [503 Service Unavailable] means that the server is too busy, whoever asks (RFC 9110 15.6.4). The difference counts: after a 429 the caller should change its own pace, after a 503 another replica or a later time will do. A quota that is used up until money is paid is [402], and permission that is lacking is [403]; waiting helps in neither.",
        "A 503 is not what a server that is down says, by the way: that one says nothing, and the [gateway] in front of it answers [502] or [504].",
      ],
    },
    {
      heading: "Where to count",
      body: [
        "Count as early as you can. A limiter that runs after signing in, permission and lookup has let the whole cost through, so a diagram that draws it last protects nothing. By network address it comes before everything; by user it comes as soon as the user is known.",
        "Be careful with addresses. Behind a proxy every client has the proxy's, and [X-Forwarded-For] can be written by anybody: only what your own proxies added counts. Thousands behind one office share an address, while one attacker has thousands. So count users where you know them.",
        ts(`
// server.ts
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const quotes = resource("/quotes", {
  limit: { requests: 3, per: "4s" },
  load: () => ["Less is more."],
  offer: { "application/json": json },
});

serverFor(app([quotes])).listen(8080);
`),
        shell(`
$ node server.ts
$ curl -i localhost:8080/quotes
HTTP/1.1 200 OK
…RateLimit-Policy: "default";q=3;w=4…
$ curl -s localhost:8080/quotes
["Less is more."]
$ curl -s localhost:8080/quotes
["Less is more."]
$ curl -i localhost:8080/quotes
HTTP/1.1 429 Too Many Requests
…Retry-After: …
`),
        elsewhere("server", "429"),
      ],
    },
    {
      heading: "What to tell",
      body: [
        "[Retry-After] says when to come back, in seconds or as a date. It belongs into the field, not into the content: a member called `retry_after` is read by your own clients only. The specification lets a 429 go without it, but a client that has to guess will guess wrong. And no cache may store a 429 (RFC 6585 4).",
        "Better than a good refusal is none. [RateLimit] tells on every answer how much is left and for how long, and [RateLimit-Policy] what the rule is; both are an IETF draft, in structured fields. The older `X-RateLimit-Limit`, `-Remaining` and `-Reset` were never specified: `-Reset` is seconds for one API and a time for the next. If you send them for old clients, say which.",
        "Let windows slide, or spread their beginnings. If everybody's quota is refilled on the full minute, everybody comes back on the full minute.",
      ],
    },
    {
      heading: "How to come back",
      body: [
        "A request that got a 429 was refused, not carried out, so it may be sent again, whatever its method, but not before the time that was named. Read both forms of the field: `int()` over a date throws, and `parseInt` makes nonsense of it. Where no time is named, wait longer each time and by chance. And if you know the limit, keep to it on your own rather than finding the wall each time.",
        ts(`
// client.ts
import { client } from "@verdict/client";

const api = client({ baseUrl: "http://localhost:8080" });
const statuses: (number | undefined)[] = [];
for (let i = 0; i < 4; i++) statuses.push((await api.get("/quotes")).status);
console.log(statuses.join(" "));

for (let i = 0; i < 2; i++) await api.get("/quotes");
const patient = await api.get("/quotes", { repeat: { maxWait: 5000 } });
console.log(patient.status, patient.trail.map((it) => it.status).join(" "));

const now = { repeat: { maxWait: 0 } };
for (let i = 0; i < 3; i++) await api.get("/quotes", now);
const hasty = await api.get("/quotes", now);
console.log(hasty.status, hasty.retryAt !== undefined);
`),
        shell(`
$ node client.ts
200 200 200 200
200 …
429 true
`),
        elsewhere("client", "429"),
        "The first four all succeed, since the client waited for the window where it had to. The last one was not to wait at all: it got its 429 at once, and `retryAt` says when the next try makes sense. A program with a person in front of it should show that time, instead of a spinner.",
      ],
    },
    {
      heading: "Other people's limits",
      body: [
        "Not every API says 429. GitHub answers some limits with a [403] and its own fields; Shopify had a 430, and Twitter once a 420; Cloudflare and others put a page of their own in front. If you call such an API, map what it says to a 429 in one place, where the client is made, so that the rest of your program knows one kind of limit. The [choosing](/guides/choosing) guide has the order of all the other questions, and [429 or 503](/429-vs-503) has the two side by side.",
      ],
    },
  ],
};
