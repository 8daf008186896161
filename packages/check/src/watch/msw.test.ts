import { createServer } from "node:http";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { watchMsw } from "../fetch.ts";

/** What was told: the rules, and the line of the exchange. */
const told: string[] = [];
const options = {
  report: (findings: readonly { rule: string }[], { request, response }: Exchanged) => {
    const rules = findings.map((it) => it.rule).join(" ");
    told.push(`${request.method} ${request.target} ${response.status}: ${rules}`);
  },
};

interface Exchanged {
  readonly request: { readonly method: string; readonly target: string };
  readonly response: { readonly status: number };
}

const upstream = createServer((_, response) => {
  response.writeHead(401, { "Content-Type": "text/plain" });
  response.end("no");
});

const server = setupServer(
  http.get("https://api.example/refused", () => new HttpResponse("no", { status: 405 })),
  http.get("https://api.example/items", () => HttpResponse.json([1])),
  http.post("https://api.example/items", async ({ request }) => {
    await request.text();
    return HttpResponse.json(
      { status: 404 },
      {
        status: 422,
        headers: { "Content-Type": "application/problem+json" },
      },
    );
  }),
  http.get(
    "https://api.example/events",
    () =>
      new HttpResponse(new ReadableStream({ start: (it) => it.enqueue(new Uint8Array(1)) }), {
        headers: { "Content-Type": "text/event-stream" },
      }),
  ),
  http.get("https://api.example/broken", () => HttpResponse.error()),
);

beforeAll(async () => {
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  server.listen({ onUnhandledFrame: "bypass" });
  server.events.on("response:mocked", watchMsw(options));
  server.events.on("response:bypass", watchMsw(options));
});
afterEach(() => void told.splice(0));
afterAll(async () => {
  server.close();
  upstream.closeAllConnections();
  await new Promise((resolve) => upstream.close(resolve));
});

describe("mocks of MSW", () => {
  test("one that is not sound is told of, and read by its client as before", async () => {
    const response = await fetch("https://api.example/refused?token=a");
    expect(await response.text()).toBe("no");
    await vi.waitFor(() => expect(told).toEqual(["GET /refused?token=a 405: missing-allow"]));
  });

  test("a request whose content the mock has read is looked at all the same", async () => {
    const response = await fetch("https://api.example/items", { method: "POST", body: "x" });
    expect(await response.json()).toEqual({ status: 404 });
    await vi.waitFor(() => expect(told).toEqual(["POST /items 422: problem-status-mismatch"]));
  });

  test("nothing is told of a mock that is sound", async () => {
    expect(await (await fetch("https://api.example/items")).json()).toEqual([1]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual([]);
  });

  test("what goes past the mocks to a server is watched as well", async () => {
    const { port } = upstream.address() as { port: number };
    expect((await fetch(`http://127.0.0.1:${port}/a`)).status).toBe(401);
    await vi.waitFor(() => expect(told).toEqual(["GET /a 401: missing-www-authenticate"]));
  });

  test("a stream of events is not waited for, and a network error is no exchange", async () => {
    const response = await fetch("https://api.example/events");
    await response.body?.cancel();
    await expect(fetch("https://api.example/broken")).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual([]);
  });
});
