import { describe, expect, test } from "vitest";
import { check } from "../check.ts";
import { inOrder } from "./curl.ts";
import { exchangesFromTranscript } from "./transcript.ts";

const content = '{"success":false,"error":"x"}';
const left = "* Connection #0 to host 127.0.0.1 left intact\n";

/** A request and the head of its answer, as `curl -v` prints them. */
function heads(fields: string, { method = "GET", status = "200 OK" } = {}): string {
  return `> ${method} /a HTTP/1.1\r\n> Host: 127.0.0.1\r\n> Accept: */*\r\n> \r\n< HTTP/1.1 ${status}\r\n< Content-Type: application/json\r\n< Date: Sat, 28 Nov 2026 09:00:00 GMT\r\n${fields}< \r\n`;
}

const length = (text: string): string => `< Content-Length: ${text.length}\r\n`;
const above =
  "  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n                                 Dload  Upload   Total   Spent    Left  Speed\n\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0";
const figures =
  "\r100    29  100    29    0     0   3337      0 --:--:-- --:--:-- --:--:--  3625\n";
const again =
  "* Found bundle for host: 0x56504942acb0 [serially]\n* Can not multiplex, even if we wanted to\n* Re-using existing connection #0 with host 127.0.0.1\n";

const contentsOf = (text: string) =>
  exchangesFromTranscript(text).exchanges.map((it) => it.response.content?.text);
const rulesOf = (text: string) =>
  check(exchangesFromTranscript(text).exchanges).map((it) => it.rule);

describe("curl -v into a file", () => {
  const quiet = `*   Trying 127.0.0.1:80...\n${heads(length(content))}{ [29 bytes data]\n${left}${content}`;
  const loud = `${above}*   Trying 127.0.0.1:80...\n${heads(length(content))}{ [29 bytes data]\n${figures}${left}${content}`;

  test.each([
    ["with -s", quiet],
    ["with figures of its progress", loud],
    ["with -i as well", quiet.replace(content, `${plainHead()}${content}`)],
  ])("has its content behind the last remark, %s", (_, text) => {
    expect(contentsOf(text)).toEqual([content]);
    expect(rulesOf(text)).toEqual(["error-envelope-in-success"]);
    expect(exchangesFromTranscript(text).faults.filter((it) => it.kind !== "bare-lf")).toEqual([]);
  });

  function plainHead(): string {
    return heads(length(content)).split("> \r\n")[1]?.replaceAll("< ", "") ?? "";
  }

  test("is located in the text as it was given", () => {
    const [it] = check(exchangesFromTranscript(loud).exchanges);
    const { start, end } = it?.where.octets ?? { start: 0, end: 0 };
    expect(loud.slice(start, end)).toBe(content);
    const places = exchangesFromTranscript(loud).exchanges[0]?.response.places;
    expect(loud.slice(places?.line.start, places?.line.end)).toBe("HTTP/1.1 200 OK");
  });

  test.each([
    ["with -s", `${quiet}${again}${quiet.slice(quiet.indexOf(">"))}`],
    ["with figures", `${loud}${again}${loud.replace("*   Trying 127.0.0.1:80...\n", "")}`],
  ])("may have several exchanges, the content of one before the next, %s", (_, text) => {
    expect(contentsOf(text)).toEqual([content, content]);
  });

  test("has content without a length, to the remarks on what is next", () => {
    const one = `${heads("< Transfer-Encoding: chunked\r\n")}{ [9 bytes data]\n${left}{"a":\n1}`;
    expect(contentsOf(`${one}${again}${one}\n`)).toEqual(['{"a":\n1}', '{"a":\n1}']);
  });

  test("has some of it before the remark and some behind, where that is long", () => {
    const text = `${heads(length("one\ntwo"))}{ [4 bytes data]\none\n{ [3 bytes data]\n${left}two`;
    expect(contentsOf(text)).toEqual(["one\ntwo"]);
  });

  test("has no more content than its length: a prompt may follow", () => {
    expect(contentsOf(`${heads(length(content))}${left}${content}me@here:~$ exit\n`)).toEqual([
      content,
    ]);
  });

  test("has what was coded in another length", () => {
    const fields = `< Content-Encoding: gzip\r\n< Content-Length: 5\r\n`;
    expect(contentsOf(`${heads(fields)}${left}${content}`)).toEqual([content]);
  });
});

describe("curl -v elsewhere", () => {
  test.each([
    ["HEAD", "200 OK"],
    ["GET", "204 No Content"],
    ["GET", "304 Not Modified"],
  ])("what follows an answer without content is none: %s, %s", (method, status) => {
    const text = `${heads("", { method, status })}${left}me@here:~$ exit\n`;
    expect(contentsOf(text)).toEqual([undefined]);
  });

  test("a prompt behind content without a length is none of it", () => {
    const text = `${heads("")}${content}\n${left}me@here:~$ exit\n`;
    expect(contentsOf(text)).toEqual([content]);
  });

  test("content that looks like remarks stays where its length ends", () => {
    const odd = `a\n${left}< HTTP/1.1 500 no\n`;
    expect(contentsOf(`${heads(length(odd))}${odd}* Closing connection 0\n`)).toEqual([odd]);
    const whole = `a\n${heads("")}`;
    expect(contentsOf(`${heads(length(whole))}${whole}${left}${left}x`)).toEqual([whole]);
  });

  test("with -L, what was passed over has no content, and the last answer has", () => {
    const first = `${heads("< Location: /b\r\n", { status: "302 Found" })}* Ignoring the response-body\n{ [12 bytes data]\n${left}* Issue another request to this URL: 'http://127.0.0.1/b'\n`;
    expect(contentsOf(`${first}${again}${heads(length(content))}${left}${content}`)).toEqual([
      undefined,
      content,
    ]);
  });

  test.each([
    ["with remarks", `${heads("")}${left}${"* a\n".repeat(20)}${content}${again}`],
    ["without any", `${heads("")}${content}\n`],
    ["with heads that have no end", "< HTTP/1.1 200 OK\n> GET / HTTP/1.1\n"],
  ])("of many exchanges is read in time that grows as they do, %s", (_, one) => {
    const timeOf = (count: number): number => {
      const begun = performance.now();
      inOrder(new TextEncoder().encode(one.repeat(count)));
      return performance.now() - begun;
    };
    timeOf(1_000);
    expect(timeOf(20_000)).toBeLessThan(40 * Math.max(timeOf(2_000), 20));
  });
});

test("responses without requests are kept by themselves", () => {
  const { exchanges, responses } = exchangesFromTranscript(
    "HTTP/1.1 302 Found\r\nLocation: /b\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi",
  );
  expect(exchanges).toEqual([]);
  expect(responses.map((it) => [it.status, it.content?.text])).toEqual([
    [302, undefined],
    [200, "hi"],
  ]);
});
