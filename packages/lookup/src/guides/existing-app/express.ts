// Express, as most apps are written, and what becomes of one.
import type { Block } from "../../doc.ts";
import { js } from "../guide.ts";

/** An app with four mistakes. */
export const before: Block = js(`
// before.js
import express from "express";
import createError from "http-errors";

const items = new Map([["7", { name: "lamp" }]]);
const app = express();
app.use(express.json());

app.get("/items/:id", (request, response) => {
  const item = items.get(request.params.id);
  if (!item) return response.json({ success: false, error: "Not found" });
  response.json(item);
});
app.post("/items", (request, response) => {
  if (!request.get("Authorization"))
    return response.status(401).json({ error: "Sign in" });
  if (!request.body.name) throw createError(471, "No name");
  items.set("8", request.body);
  response.json({ success: true });
});
app.listen(8080);
`);

/** What finds three of them. */
export const eslintConfig: Block = js(`
// eslint.config.js
import verdict from "verdict/eslint";

export default [verdict.configs.strict];
`);

/** All that is refused comes by here. */
export const problems: Block = js(`
// problems.js
import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";

/** A refusal, thrown wherever it is seen, with the fields that it needs. */
export class Problem extends Error {
  constructor(status, detail, headers = {}, members = {}) {
    super(detail);
    Object.assign(this, { status, headers, members, expose: true });
  }
}

/** Behind the methods of a path: any other is 405, and OPTIONS is answered. */
export const only = (allow) => (request, response) => {
  if (request.method === "OPTIONS")
    return response.set("Allow", allow).status(204).end();
  const detail = request.path + " has no " + request.method + ".";
  throw new Problem(405, detail, { Allow: allow });
};

/** Behind all routes. */
export function nothing(request) {
  throw new Problem(404, "Nothing is at " + request.path + ".");
}

/** Behind all else; Express tells it by its four parameters. */
export function answer(error, request, response, next) {
  if (response.headersSent) return next(error);
  // Errors of parsers and of http-errors say expose, and Express has URIError
  // for a path. A status alone may be what another server said to us.
  const told = error instanceof URIError ? true : error?.expose;
  const status = told === undefined ? 500 : error.status;
  const content = { status, title: STATUS_CODES[status] };
  if (told) Object.assign(content, { detail: error.message }, error.members);
  else {
    content.detail = "That is our fault, and it is in our log.";
    content.instance = "/errors/" + randomUUID();
    console.error(content.instance, error);
  }
  // The rest of what is too large is not read (RFC 9110 15.5.14).
  if (status === 413) response.set("Connection", "close");
  response.status(status).set(error?.headers ?? {});
  response.type("application/problem+json").json(content);
}
`);

/** The same app, with everything that a route owes. */
export const app: Block = js(String.raw`
// app.js
import express from "express";
import { answer, nothing, only, Problem } from "./problems.js";

const items = new Map([["7", { name: "lamp", version: 1 }]]);
const etagOf = ({ version }) => '"v' + version + '"';
const app = express();

function signedIn(request, response, next) {
  if (request.get("Authorization") === "Bearer t-ada") return next();
  const challenge = { "WWW-Authenticate": 'Bearer realm="items"' };
  throw new Problem(401, "Send a token that is known.", challenge);
}

function found(request, response, next) {
  response.locals.item = items.get(request.params.id);
  if (response.locals.item) return next();
  throw new Problem(404, "There is no item " + request.params.id + ".");
}

function unchanged(request, response, next) {
  const etag = etagOf(response.locals.item);
  const tags = (name) => request.get(name)?.split(/\s*,\s*/);
  const match = tags("If-Match");
  const none = tags("If-None-Match")?.map((it) => it.replace(/^W\//, ""));
  if (!match && !none) throw new Problem(428, "Send If-Match.");
  const has = (list) => list.includes("*") || list.includes(etag);
  if ((match && !has(match)) || (none && has(none)))
    throw new Problem(412, "It is " + etag + " by now.", { ETag: etag });
  next();
}

function isJson(request, response, next) {
  if (request.is("json") !== false) return next();
  throw new Problem(415, "Send JSON.", { Accept: "application/json" });
}

function hasName(request, response, next) {
  if (typeof request.body?.name === "string") return next();
  const errors = [{ pointer: "#/name", detail: "is no text" }];
  throw new Problem(422, "It needs a name.", {}, { errors });
}

const item = [isJson, express.json(), hasName];

app
  .route("/items")
  .post(signedIn, item, (request, response) => {
    const id = String(items.size + 7);
    items.set(id, { name: request.body.name, version: 1 });
    response.status(201).location("/items/" + id);
    response.set("ETag", etagOf(items.get(id))).json(items.get(id));
  })
  .all(only("POST, OPTIONS"));

app
  .route("/items/:id")
  .get(found, (request, response) => {
    const { item } = response.locals;
    response.set("ETag", etagOf(item)).json(item);
  })
  .put(signedIn, found, unchanged, item, (request, response) => {
    const { item } = response.locals;
    item.name = request.body.name;
    item.version += 1;
    response.set("ETag", etagOf(item)).json(item);
  })
  .all(only("GET, HEAD, PUT, OPTIONS"));

app.get("/broken", () => {
  throw new Error("The password is 1234.");
});

app.use(nothing);
app.use(answer);
app.listen(8080);
`);
