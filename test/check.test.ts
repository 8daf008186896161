/** What the linter says of what this repository answers itself. */
import { readFileSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  check,
  checkOpenApi,
  exchangesFromJson,
  exchangesFromTranscript,
  lineOf,
} from "../packages/check/src/index.ts";
import { ask } from "../packages/check/src/node.ts";
import { decide, type Question } from "../packages/decide/src/index.ts";
import { demonstration } from "../packages/demonstration/src/index.ts";
import { type Serving, serving } from "../packages/demonstration/test/serving.ts";
import { run } from "../packages/demonstration/test/shell.ts";
import { type Playground, playground } from "../packages/playground/src/index.ts";
import { type App, app } from "../packages/server/src/index.ts";
import { openApi } from "../packages/server/src/openapi/index.ts";
import { answering } from "../packages/server/test/answering.ts";

/** What the clock of the cases reads. */
const clock = "Fri, 01 Aug 2025 12:00:00 GMT";

interface Case extends Question {
  readonly id: string;
}

function readCases(): readonly Case[] {
  const file = new URL("../packages/decide/src/cases.json", import.meta.url);
  const read = JSON.parse(readFileSync(file, "utf8")) as
    | readonly Case[]
    | { cases: readonly Case[] };
  return "cases" in read ? read.cases : read;
}

/** What went over connections: all that the client sent, and all that came back. */
interface Recorder {
  readonly host: string;
  /** What was recorded since it was last asked. */
  readonly take: () => Buffer[];
  readonly close: () => Promise<void>;
}

async function recorder(port: number): Promise<Recorder> {
  let recorded: { readonly sent: Buffer[]; readonly came: Buffer[] }[] = [];
  const server: Server = createServer({ allowHalfOpen: true }, (client) => {
    const one = { sent: [] as Buffer[], came: [] as Buffer[] };
    recorded.push(one);
    const upstream = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    client.on("data", (it) => one.sent.push(it));
    upstream.on("data", (it) => one.came.push(it));
    client.on("error", () => upstream.destroy());
    upstream.on("error", () => client.destroy());
    client.pipe(upstream);
    upstream.pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    take: () => {
      const all = recorded.map(({ sent, came }) => Buffer.concat([...sent, ...came]));
      recorded = [];
      return all;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

test("no decision breaks a rule: all cases of the decisions, at the level of warnings", () => {
  const all: string[] = [];
  for (const { id, resource: facts = {}, request } of readCases()) {
    const { status, fields, content } = decide({ resource: facts, request, clock });
    const headers = Object.entries(request.headers ?? {});
    const hasHost = headers.some(([name]) => name.toLowerCase() === "host");
    const exchange = {
      request: {
        ...request,
        target: request.path ?? "/",
        headers: hasHost ? headers : [["Host", "a.example"], ...headers],
      },
      response: {
        status,
        headers: Object.entries(fields),
        ...(content === null ? {} : { body: content }),
      },
    };
    const found = check(exchangesFromJson(exchange))
      .filter((it) => it.severity !== "info" && it.where.part === "response")
      .map((it) => it.rule);
    all.push(...found.map((it) => `${id}: ${it}`));
  }
  // A resource that requires what it cannot do itself is odd, and declared so on purpose.
  expect(all).toEqual(["rfc-426-asks-in-vain: upgrade-required-but-offered"]);
});

describe("the document that is derived of an application", () => {
  const said = (it: Pick<App, "resources">, errors: "problem" | "envelope"): string[] => {
    const { operations, findings } = checkOpenApi({
      ...openApi(it, { title: "", version: "", ...(errors === "envelope" ? { errors } : {}) }),
    });
    return findings.map(({ rule, where }) => {
      const { method, path } = operations[where.exchange] ?? {};
      return `${method} ${path}: ${rule}`;
    });
  };

  test.each(["problem", "envelope"] as const)(
    "nothing is wrong with what it documents, with refusals as %s",
    async (errors) => {
      const shown = await demonstration({ data: ":memory:" });
      await shown.close();
      // A teapot says 418 on purpose, which is reserved for it being one.
      expect(said(shown.app, errors)).toEqual([
        "GET /api/teapot: status-unregistered",
        "HEAD /api/teapot: status-unregistered",
      ]);
      expect(said(app(Object.values(answering)), errors)).toEqual([
        "GET /troubled/{id}: status-unregistered",
        "HEAD /troubled/{id}: status-unregistered",
      ]);
    },
  );
});

describe("the demonstration API", async () => {
  const listed = await demonstration({ data: ":memory:" });
  let at: Serving;
  let recording: Recorder;
  beforeAll(async () => {
    at = await serving({ patience: 500 });
    recording = await recorder(Number(new URL(at.host).port));
  });
  afterAll(async () => {
    await listed.close();
    await at.close();
    await recording.close();
  });

  // What goes on in another protocol, or breaks off on purpose, is no exchange; waits are tested elsewhere.
  const tries = listed.endpoints.flatMap(({ resource, guide }) =>
    guide.tries
      .filter(({ send }) => !/sleep|Upgrade|for i in/.test(send))
      .map((it) => ({ ...it, path: resource.path })),
  );

  test.each(tries)("$path: nothing is wrong with its $gets, because $because", async ({ send }) => {
    await run(
      send.replaceAll("{api}", `${recording.host}/api`).replaceAll("{host}", recording.host),
    );
    for (const octets of recording.take()) {
      const { exchanges } = exchangesFromTranscript(octets);
      const found = check(exchanges)
        // The requests are wrong on purpose, and some of the statuses are what they show.
        .filter((it) => it.where.part === "response" && it.severity !== "info")
        // A teapot says 418 on purpose, which is reserved for it being one.
        .filter((it) => it.rule !== "status-reserved")
        .map(
          (it) =>
            `${lineOf(exchanges[it.where.exchange] as (typeof exchanges)[number])}: ${it.rule}: ${it.message}`,
        );
      expect(found).toEqual([]);
    }
  });
});

describe("httpbin's routes in the playground", () => {
  let lab: Playground;
  beforeAll(async () => {
    lab = await playground();
  });
  afterAll(() => lab.close());

  test.each([
    ...[
      "/",
      "/get",
      "/headers",
      "/ip",
      "/user-agent",
      "/gzip",
      "/deflate",
      "/brotli",
      "/html",
      "/json",
    ],
    ...["/xml", "/robots.txt", "/deny", "/encoding/utf8", "/image/png", "/links/3/1", "/bytes/20"],
    ...[
      "/stream/3",
      "/stream-bytes/50",
      "/uuid",
      "/base64/aGVsbG8=",
      "/delay/0",
      "/drip?duration=0",
    ],
    ...[
      "/cookies",
      "/cookies/set?a=1",
      "/redirect/2",
      "/relative-redirect/1",
      "/absolute-redirect/1",
    ],
    ...["/basic-auth/a/b", "/hidden-basic-auth/a/b", "/bearer", "/digest-auth/auth/a/b"],
    ...["/cache", "/cache/60", "/etag/tag", "/range/26", "/response-headers?a=b", "/anything"],
    ...["/status/200", "/status/204", "/status/401", "/status/405", "/status/426", "/status/503"],
  ])("nothing is wrong with %s", async (path) => {
    const exchange = await ask(`${lab.url}${path}`);
    const found = check([exchange]).filter((it) => it.severity !== "info");
    expect(found.map((it) => `${it.rule}: ${it.message}`)).toEqual([]);
  });
});
