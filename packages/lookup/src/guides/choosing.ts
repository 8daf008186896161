import { elsewhere, type Guide, shell, ts } from "./guide.ts";
import { pairTable } from "./tables.ts";

/** Choosing a status. */
export const choosing: Guide = {
  name: "choosing",
  title: "Choosing a status",
  lead: "Ask who has to act next, then ask the questions in the order in which a server has to ask them.",
  parts: [
    {
      heading: "Who acts next",
      body: [
        "A status code is read by programs first. Clients, caches, gateways and crawlers decide by it what they do next, and most of them never look at the content. So the first question is not which code describes the situation best, but what the other side should do now.",
        "The class answers most of it. [1xx](/1xx): wait for more. [2xx](/2xx): go on. [3xx](/3xx): one more step is needed. [4xx](/4xx): the request has to change. [5xx](/5xx): the server has to change. A client that does not know a code takes it for the x00 of its class, so a wrong class does more harm than a wrong code within the right one (RFC 9110 15).",
        "A usual mistake is the [200] that says in its content that something failed. Nothing that stands between you and the reader can see it: the cache keeps it, the monitor counts it as success, the client does not try again.",
      ],
    },
    {
      heading: "The order of the questions",
      body: [
        "Several codes can be true at once: a request without credentials, by a method that is not supported, for something that does not exist. What decides is the order. The specification fixes a part of it: a [precondition] is looked at after everything that would refuse the request anyway, and just before the method is carried out (RFC 9110 13.2.1). Good sense fixes the rest: what costs least and protects most comes first.",
        [
          "Can the server serve at all? [503], [429], [414], [431], [501]",
          "Is there such a route, and does it have the method? [404], [405]",
          "Who is asking, and may they? [401], [403]",
          "Can the content be taken, by what its fields say? [411], [413], [415]",
          "Is the thing there? [404], [410], [301], [308]",
          "Is there a [representation] that the client takes? [406]",
          "Do the conditions hold? [412], [428], [304]",
          "Is the content right, and does it fit the state? [400], [422], [409]",
          "Then it is done: [200], [201], [202], [204]",
        ],
        "Validating content before it is known who sent it is a common slip: it tells strangers about your data, and lets them use your time. A rate limit that is looked at last protects nothing. [/decide] walks through the whole order for a resource that you describe.",
      ],
    },
    {
      heading: "Let the resource decide",
      body: [
        "Most codes need not be chosen at all. They follow from what a resource is: what it loads, what it offers, what it takes.",
        ts(`
// server.ts
import { app, bearer, created, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const books = new Map([["1", { title: "Dune" }]]);
const users = new Map([["ann", { id: "ann" }]]);
const signedIn = bearer((token) => users.get(token));

const shelf = resource("/books", {
  authenticate: signedIn,
  load: () => [...books.values()],
  offer: { "application/json": json },
  POST: {
    accept: { "text/plain": null },
    run: ({ content }) => {
      const id = String(books.size + 1);
      books.set(id, { title: new TextDecoder().decode(content) });
      return created("/books/" + id);
    },
  },
});
const book = resource("/books/:id", {
  authenticate: signedIn,
  load: ({ params }) => books.get(params.id),
  offer: { "application/json": json },
  DELETE: ({ params }) => {
    books.delete(params.id);
  },
});

serverFor(app([shelf, book])).listen(8080);
`),
        shell(`
$ node server.ts
$ curl -i localhost:8080/books/1
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer
$ curl -i localhost:8080/books/1 -X PATCH
HTTP/1.1 405 Method Not Allowed
Allow: GET, HEAD, DELETE, OPTIONS
$ curl -i localhost:8080/books -H 'Authorization: Bearer ann' -H 'Content-Type: image/png' -d 'Emma'
HTTP/1.1 415 Unsupported Media Type
$ curl -i localhost:8080/books -H 'Authorization: Bearer ann' -H 'Content-Type: text/plain' -d 'Emma'
HTTP/1.1 201 Created
Location: /books/2
$ curl -i localhost:8080/books/1 -H 'Authorization: Bearer ann' -X DELETE
HTTP/1.1 204 No Content
$ curl -i localhost:8080/books/1 -H 'Authorization: Bearer ann'
HTTP/1.1 404 Not Found
`),
        elsewhere("server", "401", "405", "415", "201"),
      ],
    },
    {
      heading: "Codes that are mixed up",
      body: [
        "Where two codes seem to fit, one question tells them apart.",
        pairTable([
          "401-vs-403",
          "400-vs-422",
          "409-vs-422",
          "403-vs-404",
          "404-vs-410",
          "405-vs-501",
          "429-vs-503",
          "502-vs-503-vs-504",
        ]),
      ],
    },
    {
      heading: "What the client makes of it",
      body: [
        "The choice is right if a client can act on the number alone. Here it tells a missing book from missing rights, and needs no sentence in the content for it.",
        ts(`
// client.ts
import { bearer, client } from "@verdict/client";

const baseUrl = "http://localhost:8080";
const ann = client({ baseUrl, use: [bearer({ token: "ann" })] });
const nobody = client({ baseUrl });

console.log((await ann.get("/books/2")).status);
console.log((await ann.get("/books/1")).status);
console.log((await nobody.get("/books/2")).status);
`),
        shell(`
$ node client.ts
200
404
401
`),
        elsewhere("client", "404", "401"),
      ],
    },
    {
      heading: "Where rules end",
      body: [
        "For some cases the specification leaves the choice, and house styles differ: failed validation is [422] for one and [400] for the next; a repeated [DELETE] is [204] here and [404] there. Pick one, write it down, and use it everywhere in the same API. [/choose] asks at most six questions, and says where the styles of Zalando, Azure, Google, GitHub and JSON:API part ways.",
      ],
    },
  ],
};
