import { elsewhere, type Guide, shell, ts } from "./guide.ts";

/** Caching and conditions. */
export const caching: Guide = {
  name: "caching",
  title: "Caching and conditions",
  lead: "One entity tag saves sending what the client already has, and keeps two people from overwriting each other.",
  parts: [
    {
      heading: "Say how long, say which",
      body: [
        "A cache asks two things of a response: how long may I use it, and how can I ask whether it has changed? [Cache-Control] answers the first; a [validator] answers the second. A response that says neither is not left alone: for some codes, [200], [301], [404] and [410] among them, a cache may guess how long they are [fresh] (RFC 9111 4.2.2). So an error that must not stay needs `no-store`, and a page that may stay should say for how long.",
        "`no-cache` is the directive with the misleading name: it may be stored, but not used without asking. `no-store` keeps it out. `private` keeps it out of a [shared cache] only. What depends on a field of the request has to name that field in [Vary], or one client's language ends up with the next.",
      ],
    },
    {
      heading: "Ask whether it changed",
      body: [
        "An [entity tag] names a version. The client sends the tag that it has in [If-None-Match], and gets [304 Not Modified] without [content] if it is still the one. The comparison is the point: a server that answers 304 because the field is there, whatever it says, tells clients that nothing ever changes. A 304 carries the fields that the cache has to bring up to date, such as [ETag], [Vary] and [Cache-Control] (RFC 9110 15.4.5).",
        "A date does the same with less precision: two changes within a second look like none. Where a request has both, the tag counts and [If-Modified-Since] is ignored (RFC 9110 13.1.3).",
        ts(`
// server.ts
import { app, json, problem, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

interface Page {
  text: string;
  version: number;
}
const pages = new Map<string, Page>([["1", { text: "Hello", version: 1 }]]);

const page = resource("/pages/:id", {
  load: ({ params }) => pages.get(params.id),
  version: (it) => it.version,
  fields: { "Cache-Control": "private, max-age=60" },
  offer: { "application/json": json, "text/plain": (it) => it.text },
  requirePrecondition: ["PUT"],
  PUT: {
    accept: { "text/plain": null },
    run: ({ params, content, current }) => {
      const now = pages.get(params.id);
      if (now?.version !== current?.version) throw problem(412);
      const text = new TextDecoder().decode(content);
      pages.set(params.id, { text, version: (now?.version ?? 0) + 1 });
    },
  },
});

serverFor(app([page])).listen(8080);
`),
        shell(`
$ node server.ts
$ curl -i localhost:8080/pages/1
HTTP/1.1 200 OK
ETag: "1"
Cache-Control: private, max-age=60
$ curl -i localhost:8080/pages/1 -H 'If-None-Match: "1"'
HTTP/1.1 304 Not Modified
$ curl -i localhost:8080/pages/1 -H 'If-None-Match: "0"'
HTTP/1.1 200 OK
`),
        elsewhere("server", "304"),
      ],
    },
    {
      heading: "Change only what you have seen",
      body: [
        "The same tag protects writing. Two people read version 1; both change it; without care the second undoes the first, and nobody is told. With [If-Match] the second [PUT] names the version that it was made for, and gets [412 Precondition Failed] because there is a newer one. A server can insist: without a [precondition] it answers [428].",
        "Here the comparison is strong: a weak tag, with `W/` in front, never matches (RFC 9110 13.1.1). To create and never replace, send `If-None-Match: *`.",
        shell(`
$ curl -i -X PUT localhost:8080/pages/1 -H 'Content-Type: text/plain' -d 'Ann'
HTTP/1.1 428 Precondition Required
$ curl -i -X PUT localhost:8080/pages/1 -H 'Content-Type: text/plain' -d 'Ann' -H 'If-Match: "1"'
HTTP/1.1 204 No Content
$ curl -i -X PUT localhost:8080/pages/1 -H 'Content-Type: text/plain' -d 'Ben' -H 'If-Match: "1"'
HTTP/1.1 412 Precondition Failed
$ curl -i -X PUT localhost:8080/pages/1 -H 'Content-Type: text/plain' -d 'Ben' -H 'If-None-Match: *'
HTTP/1.1 412 Precondition Failed
$ curl -s localhost:8080/pages/1 -H 'Accept: text/plain'
Ann
`),
        elsewhere("server", "428", "412"),
        "The check and the write have to be one step in the store as well, `UPDATE … WHERE version = ?`, or two requests at the same moment both pass. When a condition fails for GET or HEAD by If-None-Match, the answer is [304]; for all other methods it is 412. And conditions come late: a request that would be refused anyway is refused for that reason, so an unknown page is [404] with or without them (RFC 9110 13.2.1).",
      ],
    },
    {
      heading: "The client's half",
      body: [
        "A client that gets a 412 has to read again, make its change anew and write with the new tag. `update` is that loop. A 412 that comes after a repeated try may also be its own first write; the [trail] shows it.",
        ts(`
// client.ts
import { client } from "@verdict/client";

const api = client({ baseUrl: "http://localhost:8080" });
const read = await api.get("/pages/1");
const tag = (read.is !== "failed" && read.headers.get("ETag")) || "none";
const headers = { "If-None-Match": tag };
console.log((await api.get("/pages/1", { headers })).status);

const write = { "Content-Type": "text/plain", "If-Match": tag };
console.log((await api.put("/pages/1", { body: "Cy", headers: write })).status);
console.log((await api.put("/pages/1", { body: "Di", headers: write })).status);
`),
        shell(`
$ node client.ts
304
204
412
`),
        elsewhere("client", "304", "412"),
      ],
    },
    {
      heading: "Parts of it",
      body: [
        "[Range] asks for a part, and [206] with [Content-Range] is that part: what the field says and what is sent must agree, and a 206 needs the validators that a 200 would have (RFC 9110 15.3.7). With several parts the content is `multipart/byteranges`, and Content-Range stands in each of them, not at the top. [If-Range] makes it safe to go on with a download: if the tag has changed, the answer is the whole in a 200. A range beyond the end is [416], and a server that does not do ranges simply sends a 200.",
      ],
    },
  ],
};
