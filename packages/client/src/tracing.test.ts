import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { beforeEach, expect, test } from "vitest";
import { carrying, serving } from "../test/serving.ts";
import { bearer, client, type Part } from "./index.ts";
import { tracing } from "./tracing.ts";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer("test");
const use = [tracing(tracer)];

beforeEach(() => exporter.reset());

const spans = () => exporter.getFinishedSpans();

test("a try has a span of a client, with method, address and status, and no secret", async () => {
  await using server = await serving((_, response) => response.end("it"));
  const { hostname, port } = new URL(server.url);
  await client({ use }).get(`${server.url}/users/7?token=secret#part`);
  expect(spans()).toHaveLength(1);
  const [span] = spans();
  expect(span).toMatchObject({ name: "GET", kind: SpanKind.CLIENT });
  expect(span?.attributes).toEqual({
    "http.request.method": "GET",
    "url.full": `${server.url}/users/7?…`,
    "server.address": hostname,
    "server.port": Number(port),
    "http.response.status_code": 200,
  });
  expect(span?.status).toEqual({ code: SpanStatusCode.UNSET });
});

test.each([
  ["https://a/", "a", 443],
  ["http://a/", "a", 80],
  ["http://[::1]:8080/", "::1", 8080],
])("%s is at %s, port %i", async (url, address, port) => {
  await client({ use, transport: carrying(() => new Response()) }).get(url);
  expect(spans()[0]?.attributes).toMatchObject({ "server.address": address, "server.port": port });
});

test("each try has one, and says which it is; redirects count", async () => {
  const answers = [503, 307, 200];
  const transport = carrying(
    (_, nth) =>
      new Response(null, {
        status: answers[nth] ?? 500,
        headers: answers[nth] === 307 ? { location: "/there" } : {},
      }),
  );
  await client({ use, transport, repeat: { delay: 1 } }).get("http://a/");
  expect(
    spans().map(({ attributes }) => [
      attributes["http.response.status_code"],
      attributes["http.request.resend_count"],
      attributes["url.full"],
    ]),
  ).toEqual([
    [503, undefined, "http://a/"],
    [307, 1, "http://a/"],
    [200, 2, "http://a/there"],
  ]);
});

test("a token that was refused and the one after it are tries as well", async () => {
  const transport = carrying(({ headers }) =>
    headers["authorization"] === "Bearer b" ? new Response() : new Response("", { status: 401 }),
  );
  const both = [bearer({ token: "a", refresh: () => "b" }), tracing(tracer)];
  await client({ use: both, transport }).get("http://a/");
  expect(spans().map((it) => it.attributes["http.request.resend_count"])).toEqual([undefined, 1]);
  expect(JSON.stringify(spans().map((it) => it.attributes))).not.toContain("Bearer");
});

test.each([400, 404, 500, 503])(
  "%i is an error of a client's, and has no words",
  async (status) => {
    const transport = carrying(() => new Response("", { status }));
    await client({ use, transport, repeat: false }).get("http://a/");
    expect(spans()[0]?.attributes["error.type"]).toBe(String(status));
    expect(spans()[0]?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(spans()[0]?.events).toEqual([]);
  },
);

test("304 is none", async () => {
  const transport = carrying(() => new Response(null, { status: 304 }));
  await client({ use, transport }).get("http://a/");
  expect(spans()[0]?.status).toEqual({ code: SpanStatusCode.UNSET });
});

test("what brought no response says why, once and with its words", async () => {
  const closed = await serving(() => undefined);
  await closed[Symbol.asyncDispose]();
  const r = await client({ use, repeat: false }).get(`${closed.url}/?token=secret`);
  const [span] = spans();
  expect(span?.attributes["error.type"]).toBe("network");
  expect(span?.attributes).not.toHaveProperty("http.response.status_code");
  expect(span?.status.message).toContain("ECONNREFUSED");
  expect(span?.events).toHaveLength(1);
  expect(r).toMatchObject({ why: "network" });
  expect(JSON.stringify([span?.attributes, span?.status, span?.events])).not.toContain("secret");
});

test("content that broke off has the status that came", async () => {
  await using server = await serving((_, response) => {
    response.writeHead(200, { "Content-Length": 9 }).write("a");
    setTimeout(() => response.destroy(), 10);
  });
  await client({ use, repeat: false }).get(server.url);
  expect(spans()[0]?.attributes).toMatchObject({
    ...{ "http.response.status_code": 200, "error.type": "truncated" },
  });
});

test.each([
  ["an error", new RangeError("bug"), "RangeError"],
  ["nothing", undefined, "_OTHER"],
  ["a text", "oops", "_OTHER"],
])("a part within that throws %s ends the span", async (_, thrown, type) => {
  const broken: Part = () => async () => {
    throw thrown;
  };
  await client({ use: [...use, broken], repeat: false }).get("http://a/");
  expect(spans()).toHaveLength(1);
  expect(spans()[0]?.attributes["error.type"]).toBe(type);
});

test("a method that nobody knows is another one, and what it was is told beside it", async () => {
  await client({ use, transport: carrying(() => new Response()) }).request("BREW", "http://a/");
  expect(spans()[0]?.name).toBe("HTTP");
  expect(spans()[0]?.attributes).toMatchObject({
    "http.request.method": "_OTHER",
    "http.request.method_original": "BREW",
  });
});

test("the server is told of the span by a propagator: each try of its own", async () => {
  propagation.setGlobalPropagator({
    fields: () => ["traceparent"],
    extract: (it) => it,
    inject: (it, carrier, setter) => {
      const { traceId = "", spanId = "" } = trace.getSpanContext(it) ?? {};
      setter.set(carrier, "traceparent", `00-${traceId}-${spanId}-01`);
    },
  });
  const transport = carrying((_, nth) => new Response("", { status: nth === 0 ? 503 : 200 }));
  const traced = tracing(tracer, {
    inject: (headers, span) => propagation.inject(trace.setSpan(context.active(), span), headers),
  });
  await client({ use: [traced], transport, repeat: { delay: 1 } }).get("http://a/");
  expect(transport.sent.map((it) => it.headers["traceparent"])).toEqual(
    spans().map((it) => `00-${it.spanContext().traceId}-${it.spanContext().spanId}-01`),
  );
  expect(transport.sent).toHaveLength(2);
});
