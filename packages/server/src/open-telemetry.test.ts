import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { beforeEach, expect, test } from "vitest";
import { app } from "./app.ts";
import { toFetch } from "./fetch.ts";
import { openTelemetry } from "./open-telemetry.ts";
import { problem } from "./problem.ts";
import { resource } from "./resource.ts";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const thrown: Record<string, unknown> = {
  conflict: problem(409),
  down: problem(503),
  bug: new RangeError("no such index"),
  text: "just text",
};
const handle = toFetch(
  app(
    [
      resource("/notes/:id", {
        load: ({ params }) => {
          if (params.id in thrown) throw thrown[params.id];
          return params.id === "1" ? "Hello" : undefined;
        },
        offer: { "text/plain": (it) => it },
      }),
    ],
    { observe: openTelemetry(provider.getTracer("test")), onError: () => undefined },
  ),
);

beforeEach(() => exporter.reset());

async function spanOf(path: string, method = "GET") {
  const { status } = await handle(new Request(`http://localhost${path}`, { method }));
  const spans = exporter.getFinishedSpans();
  expect(spans).toHaveLength(1);
  const [span] = spans;
  expect(span?.kind).toBe(SpanKind.SERVER);
  expect(span?.attributes["http.response.status_code"]).toBe(status);
  return { span, status };
}

test("a span of a server has the method, the route and the decision with its source", async () => {
  const { span } = await spanOf("/notes/1?token=secret");
  expect(span?.name).toBe("GET /notes/:id");
  expect(span?.attributes).toMatchObject({
    "http.request.method": "GET",
    "url.path": "/notes/1",
    "http.route": "/notes/:id",
    "verdict.decision": "whole",
    "verdict.cite": expect.stringContaining("RFC 9110"),
  });
  expect(span?.status.code).toBe(SpanStatusCode.UNSET);
  expect(JSON.stringify(span?.attributes)).not.toContain("secret");
});

test("a path that no resource has is no route, so that names stay few", async () => {
  const { span } = await spanOf("/elsewhere");
  expect(span?.name).toBe("GET");
  expect(span?.attributes).not.toHaveProperty("http.route");
  expect(span?.attributes["verdict.decision"]).toBe("resource");
});

test("a method that nobody knows is another one, and what it was is told beside it", async () => {
  const { span } = await spanOf("/notes/1", "BREW");
  expect(span?.name).toBe("HTTP /notes/:id");
  expect(span?.attributes).toMatchObject({
    "http.request.method": "_OTHER",
    "http.request.method_original": "BREW",
  });
});

test("a refusal is the client's affair: neither an error nor an exception", async () => {
  for (const [id, status] of [
    ["2", 404],
    ["conflict", 409],
  ] as const) {
    exporter.reset();
    const got = await spanOf(`/notes/${id}`);
    expect(got.status).toBe(status);
    expect(got.span?.status.code).toBe(SpanStatusCode.UNSET);
    expect(got.span?.attributes).not.toHaveProperty("error.type");
    expect(got.span?.events).toEqual([]);
  }
});

test("a failure of the server's is an error, with its type and what was thrown", async () => {
  const { span } = await spanOf("/notes/bug");
  expect(span?.status).toEqual({ code: SpanStatusCode.ERROR, message: "no such index" });
  expect(span?.attributes["error.type"]).toBe("RangeError");
  expect(span?.attributes).not.toHaveProperty("verdict.decision");
  expect(span?.events[0]?.attributes).toMatchObject({ "exception.message": "no such index" });
});

test("an error that is none has its status for a type", async () => {
  const { span } = await spanOf("/notes/text");
  expect(span?.attributes["error.type"]).toBe(
    String(span?.attributes["http.response.status_code"]),
  );
  expect(span?.events[0]?.attributes).toMatchObject({ "exception.message": "just text" });
});
