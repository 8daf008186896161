import { elsewhere, type Guide, shell, ts } from "./guide.ts";
import { methodTable } from "./tables.ts";

/** Methods and idempotence. */
export const methodsGuide: Guide = {
  name: "methods",
  title: "Methods and idempotence",
  lead: "The method tells everybody on the way what may be repeated, fetched ahead and kept, so it has to be true.",
  parts: [
    {
      heading: "Promises to strangers",
      body: [
        "A method is a promise to programs that know nothing of your API. A crawler follows every [GET]; a browser fetches links ahead; a proxy repeats what got lost on a connection that was closed. They may, because the method says so.",
        methodTable(["GET", "HEAD", "OPTIONS", "TRACE", "QUERY", "PUT", "DELETE", "POST", "PATCH"]),
        "[safe] means that the client asks for no change (RFC 9110 9.2.1). A log entry or a counter is the server's own business; a link that deletes something is not, and sooner or later a crawler will find it. All safe methods are [idempotent], [TRACE] among them. These nine are not all: the registry has more at [/methods], and [QUERY] joined it in 2026 as a GET that has content (RFC 10008).",
      ],
    },
    {
      heading: "The effect, not the answer",
      body: [
        "Idempotent is often explained as giving the same result each time. That is not quite it: what repeats is the intended effect on the server, and the responses may differ (RFC 9110 9.2.2). After two [DELETE]s the thing is gone as after one, although the second can say [404]. [PUT] sets a state and may answer [201] first and [204] then. Keep it that way in your own rules as well: a server that refuses a PUT because the name is already taken, by the very thing that is being replaced, makes the second try fail for no reason.",
        "[PATCH] depends on what is in it: setting a value can be repeated, adding one to a list cannot. The method promises neither, so clients have to assume the worst (RFC 5789 2). A [precondition] helps: with [If-Match] the second try meets a changed [entity tag] and does nothing.",
        ts(`
// server.ts
import { app, created, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const notes = new Map<string, string>();
let orders = 0;

const note = resource("/notes/:id", {
  load: ({ params }) => notes.get(params.id),
  offer: { "application/json": json },
  PUT: {
    accept: { "text/plain": null },
    run: ({ params, content }) => {
      notes.set(params.id, new TextDecoder().decode(content));
    },
  },
  DELETE: ({ params }) => {
    notes.delete(params.id);
  },
});
const order = resource("/orders", {
  idempotencyKey: {},
  POST: () => created("/orders/" + ++orders),
});

serverFor(app([note, order])).listen(8080);
`),
        shell(`
$ node server.ts
$ curl -i -X PUT localhost:8080/notes/1 -H 'Content-Type: text/plain' -d 'Milk'
HTTP/1.1 201 Created
$ curl -i -X PUT localhost:8080/notes/1 -H 'Content-Type: text/plain' -d 'Milk'
HTTP/1.1 204 No Content
$ curl -i -X DELETE localhost:8080/notes/1
HTTP/1.1 204 No Content
$ curl -i -X DELETE localhost:8080/notes/1
HTTP/1.1 404 Not Found
`),
        elsewhere("server", "204", "201"),
      ],
    },
    {
      heading: "A POST that may be repeated",
      body: [
        "[POST] is the method for what happens each time: an order, a payment, a message. To repeat it without harm, the client names the operation in [Idempotency-Key], with a new key for each order and the same key for each try. The server keeps what it answered, and gives the same answer again. The field is still a draft, and widely used.",
        shell(`
$ curl -i -X POST localhost:8080/orders -H 'Idempotency-Key: "8e03978e"'
HTTP/1.1 201 Created
Location: /orders/1
$ curl -i -X POST localhost:8080/orders -H 'Idempotency-Key: "8e03978e"'
HTTP/1.1 201 Created
Location: /orders/1
$ curl -i -X POST localhost:8080/orders
HTTP/1.1 201 Created
Location: /orders/2
`),
        "The client does the rest: with a key it repeats a POST, and without one it does not, as nobody could tell it whether the first has arrived.",
        ts(`
// client.ts
import { client } from "@verdict/client";

const api = client({ baseUrl: "http://localhost:8080" });
const first = await api.post("/orders", { key: "order-of-ann" });
const again = await api.post("/orders", { key: "order-of-ann" });
console.log(first.status, again.status);
console.log((await api.put("/notes/2", { body: "Bread" })).status);
console.log((await api.put("/notes/2", { body: "Bread" })).status);
`),
        shell(`
$ node client.ts
201 201
201
204
`),
        elsewhere("client", "504/idempotency-key"),
      ],
    },
    {
      heading: "A method that is refused",
      body: [
        "A method that the server knows, but that the target does not support, is [405] with [Allow], and Allow has to name what is supported here and now. A method that the server does not know at all is [501] (RFC 9110 9.1). A feature that is not finished yet is neither: [404] is honest, and 501 may even be kept by caches. A client that may not use the method, where others may, gets [403].",
        shell(`
$ curl -i -X POST localhost:8080/notes/1
HTTP/1.1 405 Method Not Allowed
Allow: GET, HEAD, PUT, DELETE, OPTIONS
$ curl -i -X BREW localhost:8080/notes/1
HTTP/1.1 501 Not Implemented
`),
        elsewhere("server", "405", "501"),
      ],
    },
    {
      heading: "What may be kept",
      body: [
        "[GET] and [HEAD] are what caches live on, but they are not alone: the answer to a [POST] may be kept for a later GET if it says how long it is [fresh] and that it stands for the target, by [Content-Location] (RFC 9110 9.3.3), and that to a [QUERY] as well. After any unsafe method that succeeded, a cache forgets what it had for the target (RFC 9111 4.4).",
        "One more trap: names of methods are case-sensitive. `fetch` puts get and post into capitals and leaves `patch` as it is, so write all of them in capitals.",
      ],
    },
  ],
};
