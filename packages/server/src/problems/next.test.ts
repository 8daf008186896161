import { describe, expect, test } from "vitest";
import type { Got } from "../../test/both.ts";
import { throwing } from "../../test/throwing.ts";
import { loggingInto, throwingCases } from "../../test/throwing-cases.ts";
import type { LogEntry } from "../index.ts";
import { problems } from "../next.ts";

describe("errors of a route handler of Next (in memory)", () => {
  const log: LogEntry[] = [];
  throwingCases(async (path, { method = "GET", fields = {}, content } = {}): Promise<Got> => {
    const handler = problems((_: Request, how: string) => {
      throwing[how]?.();
      return new Response("fine");
    }, loggingInto(log));
    const request = new Request(`http://example.com${path}`, {
      method,
      headers: fields,
      ...(content === undefined ? {} : { body: content }),
    });
    const response = await handler(request, path.split("/").at(-1) ?? "");
    const octets = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(octets);
    return {
      status: response.status,
      field: (name) => response.headers.get(name),
      text,
      octets,
      get json() {
        return JSON.parse(text);
      },
    };
  }, log);

  test("what Next throws for itself goes on, and what stands for a status is answered", async () => {
    const thrown = (digest: string) =>
      problems(() => {
        throw Object.assign(new Error("next"), { digest });
      })(new Request("http://example.com/"));
    await expect(thrown("NEXT_REDIRECT;replace;/a;307;")).rejects.toThrow("next");
    const got = await thrown("NEXT_HTTP_ERROR_FALLBACK;404");
    expect([got.status, got.headers.get("content-type")]).toEqual([
      404,
      "application/problem+json",
    ]);
  });

  test("what was called off because the client left is no failure", async () => {
    const left = new AbortController();
    const handler = problems(async ({ signal }: Request) => {
      left.abort();
      signal.throwIfAborted();
      return new Response("fine");
    }, loggingInto(log));
    log.length = 0;
    const request = new Request("http://example.com/", { signal: left.signal });
    expect([(await handler(request)).status, log]).toEqual([400, []]);
  });

  test("content that is not JSON is a 400; a SyntaxError of one's own is not", async () => {
    const read = problems(async (request: Request) => Response.json(await request.json()));
    const post = (body: string) => new Request("http://example.com/", { method: "POST", body });
    expect((await read(post("{"))).status).toBe(400);
    expect(await (await read(post('{"a":1}'))).json()).toEqual({ a: 1 });
    const own = problems(() => JSON.parse("{"), { onError: () => undefined });
    expect((await own(post(""))).status).toBe(500);
  });
});
