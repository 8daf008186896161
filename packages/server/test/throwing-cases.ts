/** The cases of the middleware that answers errors, the same for every framework: `POST /throw/:how` throws. */
import { expect, test } from "vitest";
import type { LogEntry } from "../src/index.ts";
import type { Send } from "./both.ts";

/** What the middleware of the tests is told. */
export function loggingInto(log: LogEntry[]) {
  return { onError: (it: LogEntry) => void log.push(it) };
}

/**
 * @param log what the middleware logs to

 */
export function throwingCases(send: Send, log: LogEntry[]): void {
  const post = (how: string, fields: Record<string, string> = {}) => {
    log.length = 0;
    return send(`/throw/${how}`, { method: "POST", fields });
  };

  test("a problem is the answer, with its fields", async () => {
    const got = await post("problem");
    expect(got.status).toBe(409);
    expect(got.json).toEqual({
      type: "about:blank",
      title: "Conflict",
      status: 409,
      detail: "Not now.",
      sku: 7,
    });
    expect(got.field("content-type")).toBe("application/problem+json");
    expect(got.field("retry-after")).toBe("3");
    expect(log).toEqual([]);
  });

  test("problems come as the client likes them", async () => {
    const html = await post("problem", { Accept: "text/html" });
    expect([html.status, html.field("content-type")]).toEqual([409, "text/html; charset=utf-8"]);
    expect(html.text).toContain("<h1>409 Conflict</h1>");
    expect((await post("problem", { Accept: "text/plain" })).text).toContain("Not now.");
  });

  test("what is unknown is a 500 with an id that leaks nothing; the log has the rest", async () => {
    const got = await post("secret");
    expect(got.status).toBe(500);
    expect(got.json.instance).toBe(`urn:uuid:${log[0]?.id}`);
    expect(log).toMatchObject([{ method: "POST", target: "/throw/secret", status: 500 }]);
    expect(String(log[0]?.error)).toContain("hunter2");
  });

  test.each([
    ["uri", 400],
    ["status", 403],
    ["exposed", 418],
    ["timeout", 504],
    ["unavailable", 503],
    ["refused", 500],
    ["issues", 400],
  ] as const)("%s: %i, without what is not meant for clients", async (how, status) => {
    const got = await post(how);
    expect([got.status, got.json.status]).toEqual([status, status]);
    expect(JSON.stringify([got.text, got.field("x-tea")])).not.toContain("hunter2");
    expect(log.length).toBe(status >= 500 ? 1 : 0);
  });

  test("the fields of an error go with it, those that follow from what is sent do not", async () => {
    const got = await post("exposed");
    expect([got.json.detail, got.field("x-tea")]).toEqual(["Too hot.", "green"]);
    expect(got.field("content-length")).toBe(String(got.octets.length));
    expect((await post("unavailable")).field("retry-after")).toBe("7");
  });

  test("a 401 without a challenge is a 403, and the log says how to mend it", async () => {
    const got = await post("challenge");
    expect([got.status, got.field("www-authenticate")]).toEqual([403, null]);
    // Said once; the test before this one may have been it.
    if (log.length > 0) expect(String(log[0]?.error)).toContain("Tell problems() the challenge");
  });

  test("issues about content are a 422 with pointers", async () => {
    const got = await send("/throw/issues", {
      method: "POST",
      fields: { "Content-Type": "application/json" },
      content: "{}",
    });
    expect(got.status).toBe(422);
    expect(got.json.errors).toEqual([{ pointer: "#/tags/0/a~1b", detail: "has to be text" }]);
  });
}

/** The cases of what has no route: `/throw/:how` has POST only. */
export function nothingCases(send: Send): void {
  test("404 as problem details", async () => {
    const got = await send("/nowhere");
    expect([got.status, got.json.title]).toEqual([404, "Not Found"]);
  });

  test("405 with Allow where the path has other methods", async () => {
    const got = await send("/throw/problem", { method: "DELETE" });
    expect([got.status, got.json.status]).toEqual([405, 405]);
    expect(got.field("allow")?.split(", ")).toContain("POST");
    expect(got.field("allow")?.split(", ")).not.toContain("DELETE");
  });
}
