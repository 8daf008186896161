/**
 * How code sends and reads statuses, as data: each framework in its own words. Positions of arguments count from 0.
 * Whatever is not here is not looked at.
 */
import { code } from "@verdict/codes";

/** What a call does to a response. */
export interface CallShape {
  /** The argument that is the status. */
  readonly status?: number;
  /** Where the first argument is a number, it is the status, and the others come one later. */
  readonly statusFirst?: true;
  /** The status where no argument tells it. */
  readonly otherwise?: number;
  /** The argument that is the content. */
  readonly content?: number;
  /** The content is a value that becomes JSON. */
  readonly json?: true;
  /** There is content whatever the arguments are: a file, a page. */
  readonly always?: true;
  /** The argument that is the name of a field, and the next its value; or that is an object of both. */
  readonly field?: number;
  /** The argument that is an object of fields. */
  readonly fields?: number;
  /** The argument that is an object with `status` and `headers`. */
  readonly init?: number;
  /** The field that it sets, whatever the arguments are. */
  readonly sets?: string;
  /** It ends the response. */
  readonly ends?: true;
  /** It throws: whoever catches it may add fields. */
  readonly throws?: true;
  /** Its status says what is accepted, and nothing of what is sent. */
  readonly only?: "status";
}

/** A value that a handler gets and that a response is written to. */
export interface Responder {
  readonly name: string;
  /** What it is mostly called. */
  readonly names: readonly string[];
  /** Which parameter of a handler it is. */
  readonly at: number;
  /** The names of its types. */
  readonly types: readonly string[];
  readonly calls: Readonly<Record<string, CallShape>>;
  /** What may be assigned to. */
  readonly assigns: Readonly<Record<string, "status" | "content">>;
  /** Members that are the response as well. */
  readonly through: readonly string[];
  /** Members that make sure of what it is, where its name and a call or assignment from here do not. */
  readonly known: "any" | readonly string[];
}

/** Express, Fastify, node:http, Connect, Restify, the pages API of Next.js. */
export const response: Responder = {
  name: "response",
  names: ["res", "resp", "response", "reply", "rep"],
  at: 1,
  types: [
    ...["Response", "ExpressResponse", "FastifyReply", "ServerResponse", "Http2ServerResponse"],
    ...["NextApiResponse", "OutgoingMessage"],
  ],
  calls: {
    status: { status: 0 },
    code: { status: 0 },
    sendStatus: { status: 0, ends: true },
    writeHead: { status: 0, fields: 1 },
    json: { content: 0, json: true, ends: true },
    jsonp: { content: 0, json: true, ends: true },
    send: { content: 0, json: true, ends: true },
    end: { content: 0, ends: true },
    write: { content: 0 },
    render: { always: true, ends: true },
    view: { always: true, ends: true },
    sendFile: { always: true, ends: true },
    download: { always: true, ends: true },
    redirect: { statusFirst: true, status: 1, otherwise: code.FOUND, sets: "location", ends: true },
    location: { sets: "location" },
    links: { sets: "link" },
    vary: { sets: "vary" },
    type: { sets: "content-type" },
    set: { field: 0 },
    header: { field: 0 },
    headers: { fields: 0 },
    append: { field: 0 },
    setHeader: { field: 0 },
    setHeaders: { fields: 0 },
    appendHeader: { field: 0 },
  },
  assigns: { statusCode: "status" },
  through: ["raw"],
  known: "any",
};

/** Koa and Hono: a context that has the request as well. */
export const context: Responder = {
  name: "context",
  names: ["ctx", "context", "c"],
  at: 0,
  types: ["Context", "KoaContext", "ParameterizedContext", "RouterContext"],
  calls: {
    // Koa
    throw: { status: 0, throws: true, ends: true },
    assert: { status: 1, throws: true, only: "status" },
    set: { field: 0 },
    append: { field: 0 },
    // Hono
    status: { status: 0 },
    json: { content: 0, json: true, status: 1, init: 1, fields: 2, ends: true },
    text: { content: 0, status: 1, init: 1, fields: 2, ends: true },
    html: { content: 0, status: 1, init: 1, fields: 2, ends: true },
    body: { content: 0, status: 1, init: 1, fields: 2, ends: true },
    newResponse: { content: 0, status: 1, init: 1, fields: 2, ends: true },
    header: { field: 0 },
    // Both
    redirect: { status: 1, otherwise: code.FOUND, sets: "location", ends: true },
  },
  assigns: { status: "status", body: "content" },
  through: ["response"],
  known: [
    ...["body", "throw", "request", "req", "response", "res", "set", "redirect", "params"],
    ...["query", "json", "text", "html", "header", "var", "env"],
  ],
};

export const responders: readonly Responder[] = [response, context];

/** Calls that make a response by themselves, by what is called. */
export const makers: Readonly<Record<string, CallShape>> = {
  "Response.json": { content: 0, json: true, init: 1, ends: true },
  "Response.redirect": { status: 1, otherwise: code.FOUND, sets: "location", ends: true },
  "NextResponse.json": { content: 0, json: true, init: 1, ends: true },
  "NextResponse.redirect": {
    ...{ status: 1, init: 1, otherwise: code.TEMPORARY_REDIRECT, sets: "location", ends: true },
  },
  "HttpResponse.json": { content: 0, json: true, init: 1, ends: true },
  "HttpResponse.text": { content: 0, init: 1, ends: true },
};

/** What makes a response, or an error that becomes one, with `new`. */
export const classes: Readonly<Record<string, CallShape>> = {
  Response: { content: 0, init: 1, ends: true },
  NextResponse: { content: 0, init: 1, ends: true },
  HttpResponse: { content: 0, init: 1, ends: true },
  // Nest has the status second, Hono first.
  HttpException: { content: 0, json: true, status: 1, throws: true },
  HTTPException: { status: 0, throws: true },
};

/** Functions of packages, by what they are imported from. */
export const imported: Readonly<Record<string, Readonly<Record<string, CallShape>>>> = {
  "http-errors": { default: { status: 0, throws: true } },
  "@sveltejs/kit": {
    json: { content: 0, json: true, init: 1, ends: true },
    text: { content: 0, init: 1, ends: true },
    error: { status: 0, throws: true },
    redirect: { status: 0, sets: "location", ends: true },
  },
  "react-router": {
    data: { content: 0, json: true, status: 1, init: 1, ends: true },
    redirect: { status: 1, init: 1, otherwise: code.FOUND, sets: "location", ends: true },
  },
  h3: {
    createError: { init: 0, throws: true },
    setResponseStatus: { status: 1, only: "status" },
    sendRedirect: { status: 2, otherwise: code.FOUND, sets: "location", ends: true },
  },
};

/** Decorators of Nest, by name. */
export const decorators: Readonly<Record<string, CallShape>> = {
  HttpCode: { status: 0 },
  Redirect: { status: 1, otherwise: code.FOUND, sets: "location", ends: true },
};

/** Names of functions and of decorators that take requests of one method, in lower case. */
export const handlerNames: Readonly<Record<string, string>> = {
  get: "GET",
  head: "HEAD",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE",
  del: "DELETE",
};

/** Functions that call another server. */
export const callers: ReadonlySet<string> = new Set(["fetch", "axios", "got", "ky", "request"]);

/** Those whose result is a Response of the Fetch standard, with `ok`. */
export const fetchers: ReadonlySet<string> = new Set(["fetch", "ky"]);

/** Functions that call what they are given again when it throws. */
export const repeaters =
  /^(?:with|p|async)?-?(?:retry|retries|backoff|repeat)(?:async|able|ing)?$|^(?:exponential)?backoff$/i;

/** Functions that wait. */
export const waiters = /^(?:sleep|delay|wait|pause|setTimeout|timeout|backoff)/i;

/** Objects that hold statuses by name. */
export const constants = /^(?:.*status(?:es|_?codes?)?|code|codes|constants)$/i;
