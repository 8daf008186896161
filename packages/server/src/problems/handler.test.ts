import { createServer, type ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { sendOver } from "../../test/both.ts";
import { listening, untilCut } from "../../test/framework.ts";
import { throwing } from "../../test/throwing.ts";
import { loggingInto, throwingCases } from "../../test/throwing-cases.ts";
import type { LogEntry } from "../index.ts";
import { problems } from "../problems.ts";

async function late(response: ServerResponse): Promise<never> {
  response.writeHead(200, { "Content-Length": 10 });
  response.write("half");
  await new Promise((done) => setTimeout(done, 30));
  throw new Error("late");
}

describe.each(["throws", "rejects"])("a handler of node:http that %s", (way) => {
  const log: LogEntry[] = [];
  const port = listening(() =>
    createServer(
      problems((request, response) => {
        const how = request.url?.split("/").at(-1) ?? "";
        if (how === "late") return late(response);
        const run = throwing[how] ?? throwing["secret"];
        return way === "throws" ? run?.() : Promise.resolve().then(run);
      }, loggingInto(log)),
    ),
  );
  throwingCases((path, sent) => sendOver(port(), path, sent), log);

  test("a 405 stays one where nobody knows what is allowed, and the log says how to mend it", async () => {
    log.length = 0;
    const got = await sendOver(port(), "/throw/method", { method: "POST" });
    expect([got.status, got.field("allow")]).toEqual([405, null]);
    expect(String(log[0]?.error)).toContain("Give the error the field");
  });

  test("after the head the connection is cut", async () => {
    const got = await untilCut(port(), "/late");
    expect(got.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(got.endsWith("half")).toBe(true);
  });
});
