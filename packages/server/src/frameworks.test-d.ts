/**
 * What frameworks' own types take. Nothing here runs: `tsc -p tsconfig.test.json` is the test.
 */
import { createServer } from "node:http";
import { createSecureServer, createServer as createServer2 } from "node:http2";
import Router from "@koa/router";
import express from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import Koa from "koa";
import * as onExpress from "./express.ts";
import * as onFastify from "./fastify.ts";
import * as onHono from "./hono.ts";
import { http2ServerFor, toHttp2 } from "./http2/node.ts";
import { type App, app } from "./index.ts";
import * as onKoa from "./koa.ts";
import * as onNext from "./next.ts";
import { problems } from "./problems.ts";

const it: App = app([]);

// Express
express()
  .use(onExpress.toExpress(it))
  .use("/api", onExpress.toExpress(it))
  .use(onExpress.notFound(), onExpress.problems());
express.Router().use(onExpress.toExpress(it)).use(onExpress.problems());
onExpress.deferContinue(createServer(express()), it, { prefix: "/api" });

// Fastify, whatever its server speaks
for (const fastify of [Fastify(), Fastify({ logger: true })]) {
  fastify.register(onFastify.toFastify(it), { prefix: "/api" });
  fastify.register(onFastify.problems());
  onFastify.deferContinue(fastify.server, it);
}
const http2 = Fastify({ http2: true });
http2.register(onFastify.toFastify(it), { prefix: "/api" });
http2.register(onFastify.problems());
Fastify({ frameworkErrors: onFastify.frameworkErrors() });

// Koa
new Koa().use(onKoa.problems()).use(onKoa.toKoa(it, { prefix: "/api" }));
new Koa<{ user: string }, { extra: number }>().use(onKoa.problems()).use(onKoa.toKoa(it));
new Router().use(onKoa.toKoa(it));

// Hono
new Hono().use(onHono.toHono(it)).use("/api/*", onHono.toHono(it));
new Hono<{ Bindings: { KEY: string } }>().route("/api", new Hono().use(onHono.toHono(it)));
const typed: Hono<{ Variables: { user: string } }> = onHono.problems(
  new Hono<{ Variables: { user: string } }>(),
);
typed.get("/", (context) => context.text(context.var.user));

// Next (its own types are in test/next-app, which Next checks)
const route: Record<"GET" | "POST", (request: Request, context: never) => Promise<Response>> =
  onNext.toNext(it);
route.GET satisfies (
  request: Request,
  context: { params: Promise<{ path: string[] }> } & never,
) => unknown;
onNext.problems(async (request: Request) => Response.json(await request.json())) satisfies (
  request: Request,
) => Promise<Response>;

// node:http and node:http2
createServer(problems((request, response) => response.end(request.url)));
createServer2(toHttp2(it));
createSecureServer({ allowHTTP1: true }, toHttp2(it));
http2ServerFor(it).listen(0);
http2ServerFor(it, { key: "", cert: "" }).listen(0);

// @ts-expect-error what is no application is refused
onExpress.toExpress({});
// @ts-expect-error so is an option that there is not
onKoa.problems({ upsteam: true });
