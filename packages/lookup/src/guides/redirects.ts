import { code } from "@verdict/codes";
import { elsewhere, type Guide, shell, ts } from "./guide.ts";
import { redirectTable } from "./tables.ts";

/** Redirects. */
export const redirects: Guide = {
  name: "redirects",
  title: "Redirects",
  lead: "Two questions choose the code: is it for good, and must the method stay what it is?",
  parts: [
    {
      heading: "Two questions",
      body: [
        "Five codes send a client elsewhere by [Location], and they differ in two things only: whether the new address is for good, and what becomes of the method.",
        redirectTable([
          code.MOVED_PERMANENTLY,
          code.FOUND,
          code.SEE_OTHER,
          code.TEMPORARY_REDIRECT,
          code.PERMANENT_REDIRECT,
        ]),
        "[301] and [302] were meant to keep the method. Browsers made a [GET] of a [POST] instead, so many and for so long that the specification now allows it (RFC 9110 15.4.2, 15.4.3). That is why [308] and [307] exist: they say the same and keep method and content. For an API route that has a new name, 308 is the right one; after a 301 the POST would arrive as a GET, without its content and without an error.",
        "[303 See Other] is something else: it says that the answer to this request can be read over there, always with GET. After a form it keeps the reload button from sending the form again; after a job it leads to the result.",
      ],
    },
    {
      heading: "Say what moved, not the code",
      body: [
        ts(`
// server.ts
import { app, json, moved, resource, seeOther } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const letters: string[] = [];

const old = resource("/mail", {
  load: () => moved("/letters"),
  offer: { "application/json": json },
  POST: () => undefined,
});
const away = resource("/inbox", {
  load: () => moved("/letters", { permanent: false }),
  offer: { "application/json": json },
});
const now = resource("/letters", {
  load: () => letters,
  offer: { "application/json": json },
  POST: {
    accept: { "text/plain": null },
    run: ({ content }) => {
      letters.push(new TextDecoder().decode(content));
      return seeOther("/letters");
    },
  },
});

serverFor(app([old, away, now])).listen(8080);
`),
        shell(`
$ node server.ts
$ curl -i localhost:8080/mail
HTTP/1.1 301 Moved Permanently
Location: /letters
$ curl -i localhost:8080/mail -H 'Content-Type: text/plain' -d 'Hello'
HTTP/1.1 308 Permanent Redirect
Location: /letters
$ curl -i localhost:8080/inbox
HTTP/1.1 302 Found
Location: /letters
$ curl -i localhost:8080/letters -H 'Content-Type: text/plain' -d 'Hello'
HTTP/1.1 303 See Other
Location: /letters
`),
        elsewhere("server", "301", "308", "303"),
        "The engine takes 308 where there is a method to lose and 301 where there is none. Permanent redirects are cached, by browsers for longer than you would like (RFC 9110 15.4.2), so try with a 307 first, and say for good only when it is.",
      ],
    },
    {
      heading: "Where it leads",
      body: [
        "Location may be relative, and is then resolved against the URI that was asked for. If it has no fragment, it takes over that of the request (RFC 9110 10.2.2), so links to a part of a page survive. Never put what a user typed into Location without looking at it: `/login?next=//evil.example` is how people are led from your name to somebody else's page.",
        "A page that needs a signed-in user may redirect a browser to the form. A program that gets a [302] to an HTML page takes it for the answer; for an API, [401] is right.",
      ],
    },
    {
      heading: "Following",
      body: [
        "Most clients follow on their own. Whoever tests for 301 after such a call tests for what cannot come; turn following off to see it. A client that follows has three duties: to stop when it goes round in circles, to change the method only where the code says so, and to leave credentials behind when the origin changes (RFC 9110 15.4). To go from https to http without a word is not forbidden there, and a bad idea all the same.",
        ts(`
// client.ts
import { client } from "@verdict/client";

const api = client({ baseUrl: "http://localhost:8080" });
const headers = { "Content-Type": "text/plain" };

const sent = await api.post("/mail", { body: "Hi", headers });
const hops = sent.trail.map((it) => it.method + " " + it.status);
console.log(sent.status, hops.join(", "));

const seen = await api.get("/mail", { redirect: "manual" });
if (seen.is !== "failed")
  console.log(seen.status, seen.headers.get("Location"));
`),
        shell(`
$ node client.ts
200 POST 308, POST 303, GET 200
301 /letters
`),
        elsewhere("client", "301", "308"),
        "The [trail] shows each hop with its method: the POST stayed a POST over the 308, and became a GET at the 303, as it should.",
      ],
    },
    {
      heading: "Codes beside them",
      body: [
        [
          "[300 Multiple Choices]: several [representation]s, and the client picks. Hardly anybody does.",
          "[304]: no redirect at all, although it is in the class; see [caching](/guides/caching).",
          "[305] is deprecated for security, and [306] is used up.",
          "[410]: it is gone and has no new address. A redirect of everything to the home page says something that is not true.",
          "[421]: the address is right and the connection is not; the client may try over another one.",
        ],
        "What search engines make of a redirect is not a matter of HTTP, and what is told about it changes from year to year. Say what is true, for good or for now, and leave the rest to them.",
      ],
    },
  ],
};
