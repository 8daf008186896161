import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Got, sendOver } from "../test/both.ts";
import { commonCases, frameworkCases, mounted } from "../test/framework.ts";
import { type Started, startNext } from "../test/next.ts";
import { toNext } from "./next.ts";

/** What Next lacks by nature: other methods than the seven that a route exports, and going on from a route. */
const lacking = { lacks: ["QUERY"], own: false };

/** What its server does besides: it frames content itself, writes the query anew, and fails over a malformed path. */
const nature = { ...lacking, lengths: false, query: false, malformed: 500 };

describe("Next (in memory)", () => {
  const route = toNext(mounted);
  commonCases(async (target, { method = "GET", fields = {}, content } = {}): Promise<Got> => {
    const url = `http://example.com${target}`;
    const path = new URL(url).pathname.split("/").slice(2);
    const response = await route[method as "GET"](
      new Request(url, {
        method,
        headers: fields,
        ...(content === undefined ? {} : { body: content }),
      }),
      { params: Promise.resolve(path.length === 0 ? {} : { path }) },
    );
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
  }, lacking);
});

const pinned: string = JSON.parse(
  readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
).devDependencies.node;

// It takes its time and Next brings its own idea of Node: once is enough.
if (process.versions.node.split(".")[0] === pinned.split(".")[0]) {
  describe("Next, built and started", () => {
    let started: Started;
    beforeAll(async () => {
      started = await startNext();
    }, 300_000);
    afterAll(() => started?.stop());
    frameworkCases(() => started.port, nature);

    test("a wrapped route handler answers what it threw", async () => {
      const post = (how: string, content?: string) =>
        sendOver(started.port, `/thrown/${how}`, {
          method: "POST",
          ...(content === undefined ? {} : { content }),
        });
      expect((await post("problem")).json).toMatchObject({ status: 409, sku: 7 });
      expect((await post("json", "{")).json).toMatchObject({ status: 400 });
      const got = await post("secret");
      expect([got.status, got.text.includes("hunter2")]).toEqual([500, false]);
    });
  });
}
