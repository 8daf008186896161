import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { code, statuses } from "@verdict/codes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Case, caseOf } from "../packages/lookup/src/snippets/case.ts";
import { snippetsOf } from "../packages/lookup/src/snippets/index.ts";
import { root } from "./sources.ts";

/** In the repository, so that its packages are found as they would be where they are installed. */
const folder = join(root, ".cache", `snippets-${process.pid}`);
const flags = ["--conditions=@verdict/source", "--disable-warning=ExperimentalWarning"];
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

/** A snippet with what it was written for. */
interface One {
  readonly name: string;
  readonly tool: string;
  readonly text: string;
  readonly of: Case;
}

const all = statuses.flatMap((it) => {
  const of = caseOf(it);
  return of === undefined ? [] : [{ of, ...snippetsOf(it) }];
});
const servers = all.flatMap(({ of, server }) => server.map((it) => oneOf(it, of)));
const clients = all.flatMap(({ of, client }) => client.map((it) => oneOf(it, of)));

function oneOf({ id, text }: { id: string; text: string }, of: Case): One {
  return { name: `${id}-${of.it.code}`, tool: id, text, of };
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every registered status that an origin server sends has code on both sides", () => {
  const without = statuses.filter(
    (it) =>
      it.registration === "iana" &&
      it.onTheWire &&
      it.final &&
      it.senders.includes("origin") &&
      !it.obsolete,
  );
  expect(without.filter((it) => !all.some(({ of }) => of.it === it)).map((it) => it.code)).toEqual(
    [],
  );
  expect(all.length).toBeGreaterThan(40);
});

describe.each(["node", "express", "fastify", "hono", "verdict"])("a server with %s", (tool) => {
  const own = servers.filter((it) => it.tool === tool);
  let answers: readonly Answer[] = [];
  beforeAll(async () => {
    const list = own.map(({ name, text, of }) => {
      const file = join(folder, `server-${name}.js`);
      writeFileSync(file, text);
      const { method, path, asks, asksType, asksContent = "" } = of;
      const type = asksType === undefined ? [] : [["Content-Type", asksType]];
      const fields = Object.fromEntries([...asks, ...type]);
      // Whoever reads what comes in gets something to read.
      const more = tool === "verdict" ? { fields, content: asksContent } : {};
      return { name, file, method, path, fields: {}, content: "", ...more };
    });
    answers = await run<Answer>("servers.mjs", `servers-${tool}`, list);
  }, 120_000);

  test.each(own)("$name sends what its page shows", ({ name, of }) => {
    const answer = answers.find((it) => it.name === name);
    // Ours sends problem details, whatever they are about.
    expectAnswer(answer, tool === "verdict" ? { ...of, type: "application/problem+json" } : of);
  });
});

describe.each(["fetch", "verdict", "axios"])("a client with %s", (tool) => {
  const own = clients.filter((it) => it.tool === tool);
  let site: Site;
  let answers: readonly Said[] = [];
  beforeAll(async () => {
    site = await siteFor(own);
    const list = own.map(({ name, text }) => {
      const file = join(folder, `client-${name}.js`);
      writeFileSync(file, site.addressed(name, text));
      return { name, file };
    });
    answers = await run<Said>("clients.mjs", `clients-${tool}`, list);
  }, 120_000);
  afterAll(() => site?.close());

  test.each(own)("$name does what it says", ({ name, of }) => {
    expectSaid(
      answers.find((it) => it.name === name),
      of,
      site.asked(name),
      tool !== "axios",
    );
  });
});

if (hasCurl) {
  describe("curl", () => {
    const own = clients.filter((it) => it.tool === "curl");
    let site: Site;
    beforeAll(async () => {
      site = await siteFor(own);
    });
    afterAll(() => site?.close());

    test.each(own)("$name shows the response", async ({ name, text, of }) => {
      const said = await output("sh", ["-c", site.addressed(name, text)]);
      expect(said).toContain(`HTTP/1.1 ${of.it.code}`);
      const [first] = site.asked(name);
      expect(first).toBe(`${of.method} ${of.target}`);
      if (of.next === "follow") expect(site.asked(name).length).toBe(2);
    });
  });
}

if (hasPython) {
  describe("Python", () => {
    const isPython = (tool: string): boolean =>
      ["flask", "fastapi", "requests", "httpx"].includes(tool);
    const own = [...servers, ...clients].filter(({ tool }) => isPython(tool));

    test("every snippet compiles", async () => {
      expect(own.length).toBeGreaterThan(100);
      const list = own.map(({ name, text }) => ({ name, text, how: "compile" }));
      expect((await python<Said>("all", list)).length).toBe(own.length);
    });

    if (has("flask")) {
      const flask = servers.filter(({ tool }) => tool === "flask");
      test("a server with Flask sends what the page shows", async () => {
        const list = flask.map(({ name, text, of: { method, path } }) => {
          return { name, text, method, path, how: "flask" };
        });
        const answers = await python<Answer>("flask", list);
        for (const { name, of } of flask)
          expectAnswer(
            answers.find((it) => it.name === name),
            of,
          );
      }, 60_000);
    }

    for (const tool of ["requests", "httpx"].filter(has)) {
      const those = clients.filter((it) => it.tool === tool);
      test(`a client with ${tool} does what it says`, async () => {
        const site = await siteFor(those);
        try {
          const list = those.map(({ name, text }) => {
            return { name, text: site.addressed(name, text), how: "client" };
          });
          const answers = await python<Said>(tool, list);
          for (const { name, of } of those)
            expectSaid(
              answers.find((it) => it.name === name),
              of,
              site.asked(name),
              true,
            );
        } finally {
          await site.close();
        }
      }, 60_000);
    }
  });
}

interface Answer {
  readonly name: string;
  readonly status: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly content: string;
}

interface Said {
  readonly name: string;
  readonly said: string;
}

function expectAnswer(answer: Answer | undefined, { it, says, type, content }: Case): void {
  expect(answer?.status).toBe(it.code);
  for (const [name, value] of says) expect(answer?.fields[name.toLowerCase()], name).toBe(value);
  if (type !== undefined && content !== undefined)
    expect(answer?.fields["content-type"]?.startsWith(type)).toBe(true);
  if (!it.contentAllowed) expect(answer?.content).toBe("");
}

function expectSaid(
  answer: Said | undefined,
  of: Case,
  asked: readonly string[],
  repeats: boolean,
): void {
  // A base and a path are joined with one slash or two.
  expect(asked[0]?.replace(/ \/+$/, " /")).toBe(`${of.method} ${of.target}`);
  // Node's fetch sends again by itself what was misdirected.
  if (of.it.code === code.MISDIRECTED_REQUEST) return;
  if (of.next === "again" && repeats) {
    expect(asked[1]).toBe(asked[0]);
    return;
  }
  if (of.next === "follow") expect(asked.length).toBe(2);
  const known = of.it.fields.map((rule) => rule.name.toLowerCase());
  for (const [name, value] of of.says) {
    if (of.next === "follow" || !known.includes(name.toLowerCase())) continue;
    if (name === "Retry-After") continue;
    expect(JSON.stringify(answer?.said).replaceAll("\\", "")).toContain(value.slice(0, 20));
  }
}

/** A server for clients: each has a place of its own, where the first answer is the one of its page. */
interface Site {
  /** The snippet, for that place; it waits a thousandth of the time. */
  readonly addressed: (name: string, text: string) => string;
  /** What was asked for there, in order. */
  readonly asked: (name: string) => readonly string[];
  readonly close: () => Promise<void>;
}

async function siteFor(list: readonly One[]): Promise<Site> {
  const seen = new Map<string, string[]>();
  const places: Server[] = [];
  const ports = new Map<string, number>();
  for (const { name, of } of list) {
    const asked: string[] = [];
    seen.set(name, asked);
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      request.resume();
      const fields = of.says.flatMap(([field, value]) =>
        field === "Retry-After"
          ? [field, "0"]
          : [field, field === "Location" ? new URL(value, "http://x").pathname : value],
      );
      if (of.type !== undefined) fields.push("Content-Type", of.type);
      const isFirst = asked.length === 1;
      response.writeHead(isFirst ? of.it.code : code.OK, isFirst ? fields : []);
      response.end(isFirst ? of.content : "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    ports.set(name, (server.address() as AddressInfo).port);
    places.push(server);
  }
  return {
    addressed: (name, text) =>
      text
        .replaceAll("https://api.example", `http://127.0.0.1:${ports.get(name)}`)
        .replaceAll("1000 * seconds", "seconds")
        .replaceAll("backoff_factor=1,", "backoff_factor=0,"),
    asked: (name) => seen.get(name) ?? [],
    close: async () => {
      for (const it of places) {
        it.closeAllConnections();
        await new Promise((resolve) => it.close(resolve));
      }
    },
  };
}

async function run<Result>(script: string, name: string, list: unknown): Promise<Result[]> {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(list));
  const path = join(root, "test/snippets", script);
  return JSON.parse(await output(process.execPath, [...flags, path, file]));
}

async function python<Result>(name: string, list: unknown): Promise<Result[]> {
  const file = join(folder, `python-${name}.json`);
  writeFileSync(file, JSON.stringify(list));
  return JSON.parse(await output("python3", [join(root, "test/snippets/run.py"), file]));
}

function has(module: string): boolean {
  return spawnSync("python3", ["-c", `import ${module}`]).status === 0;
}

function output(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    let complaint = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      complaint += text;
    });
    child.on("error", reject);
    child.on("close", (status) =>
      status === 0 ? resolve(said) : reject(new Error(complaint || `${command}: ${status}`)),
    );
  });
}
