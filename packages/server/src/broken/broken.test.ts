import { describe, expect, test } from "vitest";
import { raw, serving } from "../../test/both.ts";
import { app, json, resource } from "../index.ts";

const things = app([resource("/a", { load: () => 1, offer: { "application/json": json } })]);

describe("what Node cannot read as a request", () => {
  const { port } = serving(things);
  const sent = (text: string) => raw(port(), text);

  test.each([
    [
      "a method that nobody knows is 501 (RFC 9110 15.6.2)",
      "BREW /a HTTP/1.1\r\nHost: a\r\n\r\n",
      501,
    ],
    ["a method is case-sensitive (RFC 9110 9.1)", "get /a HTTP/1.1\r\nHost: a\r\n\r\n", 501],
    [
      "a version that is not spoken is 505 (RFC 9110 15.6.6)",
      "GET /a HTTP/4.2\r\nHost: a\r\n\r\n",
      505,
    ],
    ["no Host is 400 (RFC 9112 3.2)", "GET /a HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    [
      "a second Host is 400 (RFC 9112 3.2)",
      "GET /a HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
      400,
    ],
    ["HTTP/1.0 needs no Host (RFC 9112 3.2)", "GET /a HTTP/1.0\r\n\r\n", 200],
    ["what is no HTTP is 400", "hello there\r\n\r\n", 400],
    [
      "a field without a name is 400 (RFC 9112 5)",
      "GET /a HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n",
      400,
    ],
    [
      "a length beside chunks is 400 (RFC 9112 6.3)",
      "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
    ],
    [
      "too many fields are 431 (RFC 6585 5)",
      `GET /a HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`,
      431,
    ],
  ])("%s", async (_, text, status) => {
    const answer = await sent(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    if (status < 400) return;
    const [head = "", content = ""] = answer.split("\r\n\r\n");
    expect(head).toContain("Content-Type: application/problem+json");
    expect(head).toContain(`Content-Length: ${content.length}`);
    expect(JSON.parse(content)).toMatchObject({ status });
  });

  test("a problem is told in the form that the client likes best, here as well", async () => {
    const answer = await sent("BREW /a HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\n\r\n");
    expect(answer).toContain("<h1>501 Not Implemented</h1>");
  });

  test("the answer owed to an earlier request is not mixed up with one to what follows", async () => {
    const answer = await sent("GET /a HTTP/1.1\r\nHost: a\r\n\r\nnonsense\r\n\r\n");
    expect(answer.match(/HTTP\/1\.1/g)?.length ?? 0).toBeLessThanOrEqual(2);
  });
});
