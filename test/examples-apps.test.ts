/**
 * The two shops of `examples`, as they were written and after Verdict's pages: what their README says of a mistake is what
 * they answer, and nothing is left to find in the second state.
 *
 * FastAPI is Debian's; where it is missing its shops are skipped, and seen in the totals.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { check, type ExchangeJson, exchangeFrom } from "@verdict/check";
import { createApp } from "@verdict/site";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ended, freePorts, listening } from "./recipes/run/running.ts";
import { root } from "./sources.ts";

/** A mistake: what shows it, and what comes before and after. */
interface Row {
  readonly mistake: string;
  /** The pages that told. */
  readonly pages: readonly string[];
  readonly method: string;
  /** Where the answer to an earlier row led: `{ follow: "…" }`. */
  readonly target: string | { readonly follow: string };
  readonly as?: "ada" | "bob";
  /** An object is sent as JSON, a text as it is, of the type that `fields` say. */
  readonly content?: object | string;
  readonly fields?: Readonly<Record<string, string>>;
  /** What Express and FastAPI sent; 0 where the connection broke. */
  readonly before: readonly [number, number];
  /** What had to be in the answer before, by framework, as evidence of the mistake. */
  readonly was?: readonly [RegExp | undefined, RegExp | undefined];
  readonly after: number;
  /** Fields of the answer after; `undefined` for those that are not there. */
  readonly has?: Readonly<Record<string, RegExp | undefined>>;
  /** What the content says after. */
  readonly says?: RegExp;
  /** Milliseconds to wait before it is asked. */
  readonly wait?: number;
}

const json = { "Content-Type": "application/json" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };
const photo = { "Content-Type": "image/png" };
const problem = { "content-type": /^application\/problem\+json/ };
const trace = /"stack"|Traceback/;
const pixels = "PNG and some more";

const rows: readonly Row[] = [
  {
    mistake: "A wrong password is a success that says `error`",
    pages: ["/choose?q=wrong+password", "/401"],
    method: "POST",
    target: "/login",
    content: { name: "ada", password: "guess" },
    before: [200, 200],
    was: [/"error"/, /"error"/],
    after: 401,
    has: { ...problem, "www-authenticate": /^Bearer realm/ },
  },
  {
    mistake: "Who has not signed in is forbidden",
    pages: ["/401-vs-403", "/401?in=express"],
    method: "POST",
    target: "/products",
    content: { name: "Sofa", price: 5 },
    before: [403, 403],
    after: 401,
    has: { ...problem, "www-authenticate": /^Bearer realm/ },
  },
  {
    mistake: "Who may not is told to sign in, without a challenge",
    pages: ["/401-vs-403", "/403?in=fastapi"],
    method: "POST",
    target: "/products",
    as: "bob",
    content: { name: "Sofa", price: 5 },
    before: [401, 401],
    after: 403,
    has: { ...problem, "www-authenticate": undefined },
  },
  {
    mistake: "JSON that is none is our failure, with its stack",
    pages: ["/choose?q=malformed+json", "/400?in=express"],
    method: "POST",
    target: "/products",
    as: "ada",
    content: '{"name":',
    fields: json,
    before: [500, 500],
    was: [/"stack"/, trace],
    after: 400,
    has: problem,
  },
  {
    mistake: "A form where JSON is read is our failure",
    pages: ["/415?in=express", "/415?in=fastapi"],
    method: "POST",
    target: "/products",
    as: "ada",
    content: "name=Sofa&price=5",
    fields: form,
    before: [500, 500],
    was: [trace, trace],
    after: 415,
    has: { ...problem, accept: /^application\/json$/ },
  },
  {
    mistake: "A member that is missing is our failure",
    pages: ["/422?in=express", "/422?in=fastapi"],
    method: "POST",
    target: "/products",
    as: "ada",
    content: { price: 5 },
    before: [500, 500],
    was: [trace, trace],
    after: 422,
    has: problem,
    says: /"pointer":"#\/name"/,
  },
  {
    mistake: "A price below zero is 620, which uvicorn cannot send",
    pages: ["/620", "/guides/custom-codes", "/422"],
    method: "POST",
    target: "/products",
    as: "ada",
    content: { name: "Sofa", price: -5 },
    before: [620, 0],
    after: 422,
    has: problem,
    says: /"pointer":"#\/price"/,
  },
  {
    mistake: "What was created is not said, nor where",
    pages: ["/201?in=express", "/fields/location"],
    method: "POST",
    target: "/products",
    as: "ada",
    content: { name: "Sofa", price: 5 },
    before: [200, 200],
    after: 201,
    has: { location: /^\/products\/4$/, etag: /^"v1"$/ },
  },
  {
    mistake: "A name that is taken is a success that says `error`",
    pages: ["/choose?q=duplicate+name", "/409?in=express"],
    method: "POST",
    target: "/products",
    as: "ada",
    content: { name: "Sofa", price: 5 },
    before: [200, 200],
    was: [/"error"/, /"error"/],
    after: 409,
    has: problem,
  },
  {
    mistake: "A product that is not there is `null`",
    pages: ["/404?in=express", "/choose?q=GET+item+returns+null"],
    method: "GET",
    target: "/products/999",
    before: [200, 200],
    was: [/^null$/, /^null$/],
    after: 404,
    has: problem,
  },
  {
    mistake: "An id that cannot be one is `null`, or our failure",
    pages: ["/choose?q=id+in+path+is+not+a+number"],
    method: "GET",
    target: "/products/abc",
    before: [200, 500],
    was: [/^null$/, trace],
    after: 404,
    has: problem,
  },
  {
    mistake: "A query that cannot be read is our failure",
    pages: ["/choose?q=invalid+query+parameter"],
    method: "GET",
    target: "/products?limit=many",
    before: [500, 500],
    was: [trace, trace],
    after: 400,
    has: problem,
  },
  {
    mistake: "A path that nobody has is a page of HTML, or JSON of the framework's own",
    pages: ["/guides/errors"],
    method: "GET",
    target: "/nothing",
    before: [404, 404],
    was: [/<!DOCTYPE html>/, /^\{"detail":"Not Found"\}$/],
    after: 404,
    has: problem,
  },
  {
    mistake: "Another method is not found, or has an `Allow` of one route only",
    pages: ["/405?in=express", "/405?in=fastapi"],
    method: "PATCH",
    target: "/products/1",
    before: [404, 405],
    after: 405,
    has: { ...problem, allow: /^(?=.*\bGET\b)(?=.*\bHEAD\b)(?=.*\bPUT\b)(?=.*\bDELETE\b)/ },
  },
  {
    mistake: "HEAD is refused where GET is not",
    pages: ["verdict check --probe", "/methods/HEAD"],
    method: "HEAD",
    target: "/products/1",
    before: [200, 405],
    after: 200,
    has: { etag: /^"v1"$/ },
  },
  {
    mistake: "Whoever has the current state gets it again",
    pages: ["/304?in=express", "/304?in=fastapi"],
    method: "GET",
    target: "/products/1",
    fields: { "If-None-Match": '"v1"' },
    before: [200, 200],
    after: 304,
    has: { etag: /^"v1"$/ },
  },
  {
    mistake: "An update may undo what its author has not seen",
    pages: ["/search?q=lost+update", "/428?in=express"],
    method: "PUT",
    target: "/products/1",
    as: "ada",
    content: { name: "Lamp", price: 31, stock: 5 },
    before: [200, 200],
    after: 428,
    has: problem,
  },
  {
    mistake: "The new state has no validator",
    pages: ["/412?in=express", "/412?in=fastapi"],
    method: "PUT",
    target: "/products/1",
    as: "ada",
    content: { name: "Lamp", price: 31, stock: 5 },
    fields: { "If-Match": '"v1"' },
    before: [200, 200],
    after: 200,
    has: { etag: /^"v2"$/ },
  },
  {
    mistake: "A condition that is false is not read",
    pages: ["/412?in=express", "/412?in=fastapi"],
    method: "PUT",
    target: "/products/1",
    as: "ada",
    content: { name: "Lamp", price: 32, stock: 5 },
    fields: { "If-Match": '"v1"' },
    before: [200, 200],
    after: 412,
    has: { ...problem, etag: /^"v2"$/ },
  },
  {
    mistake: "Nor is the condition to create only",
    pages: ["/guides/caching", "verdict check --probe --unsafe"],
    method: "PUT",
    target: "/products/1",
    as: "ada",
    content: { name: "Lamp", price: 32, stock: 5 },
    fields: { "If-None-Match": "*" },
    before: [200, 200],
    after: 412,
    has: problem,
  },
  {
    mistake: "An update of nothing is a success that says `error`",
    pages: ["/404?in=express", "/guides/choosing"],
    method: "PUT",
    target: "/products/999",
    as: "ada",
    content: { name: "Lamp", price: 31, stock: 5 },
    fields: { "If-Match": '"v1"' },
    before: [200, 200],
    was: [/"error"/, /"error"/],
    after: 404,
    has: problem,
  },
  {
    mistake: "A photo that is none is our failure",
    pages: ["/415?in=express", "/415?in=fastapi"],
    method: "PUT",
    target: "/products/1/photo",
    as: "bob",
    content: "not a photo",
    fields: { "Content-Type": "text/plain" },
    before: [500, 500],
    was: [trace, trace],
    after: 415,
    has: { ...problem, accept: /^image\/\*$/ },
  },
  {
    mistake: "A photo that is too big is our failure",
    pages: ["/choose?q=photo+too+big", "/413?in=express"],
    method: "PUT",
    target: "/products/1/photo",
    as: "bob",
    content: "x".repeat(100_001),
    fields: photo,
    before: [500, 500],
    was: [trace, trace],
    after: 413,
    has: problem,
  },
  {
    mistake: "A PUT that creates does not say so",
    pages: ["/choose?q=PUT+creates+a+new+resource"],
    method: "PUT",
    target: "/products/1/photo",
    as: "bob",
    content: pixels,
    fields: photo,
    before: [200, 200],
    after: 201,
  },
  {
    mistake: "One that replaces has content without news",
    pages: ["/choose?q=PUT+replaces+existing"],
    method: "PUT",
    target: "/products/1/photo",
    as: "bob",
    content: pixels,
    fields: photo,
    before: [200, 200],
    after: 204,
  },
  {
    mistake: "A part of a photo cannot be had",
    pages: ["/416?in=express", "/206?in=fastapi"],
    method: "GET",
    target: "/products/1/photo",
    fields: { Range: "bytes=0-2" },
    before: [200, 200],
    after: 206,
    has: { "content-range": /^bytes 0-2\/17$/, etag: /^"v2"$/ },
    says: /^PNG$/,
  },
  {
    mistake: "A part behind the end is all of it",
    pages: ["/416?in=express", "/416?in=fastapi"],
    method: "GET",
    target: "/products/1/photo",
    fields: { Range: "bytes=100-" },
    before: [200, 200],
    after: 416,
    has: { ...problem, "content-range": /^bytes \*\/17$/ },
  },
  {
    mistake: "Too few in stock is 471",
    pages: ["/471", "/guides/custom-codes"],
    method: "POST",
    target: "/orders",
    as: "bob",
    content: { productId: 3, quantity: 1 },
    before: [471, 471],
    after: 409,
    has: problem,
    says: /problems\/out-of-stock.*"left":0/,
  },
  {
    mistake: "An order of what is not there is not found, as if there were no orders",
    pages: ["/choose?q=referenced+product+does+not+exist", "/422?in=express"],
    method: "POST",
    target: "/orders",
    as: "bob",
    content: { productId: 999, quantity: 1 },
    before: [404, 404],
    after: 422,
    has: problem,
    says: /"pointer":"#\/productId"/,
  },
  {
    mistake: "The order of the last one is 299",
    pages: ["/299", "/201?in=express"],
    method: "POST",
    target: "/orders",
    as: "bob",
    content: { productId: 2, quantity: 1 },
    before: [299, 299],
    after: 201,
    has: { location: /^\/orders\/1$/ },
    says: /"left":0/,
  },
  {
    mistake: "An order does not say where it is",
    pages: ["/201?in=express", "/201?in=fastapi"],
    method: "POST",
    target: "/orders",
    as: "bob",
    content: { productId: 1, quantity: 1 },
    fields: { "Idempotency-Key": '"8e03"' },
    before: [200, 200],
    was: [/"id":2/, /"id":2/],
    after: 201,
    has: { location: /^\/orders\/2$/ },
  },
  {
    mistake: "Sent again, it is another one",
    pages: ["/guides/methods", "/fields/idempotency-key"],
    method: "POST",
    target: "/orders",
    as: "bob",
    content: { productId: 1, quantity: 1 },
    fields: { "Idempotency-Key": '"8e03"' },
    before: [200, 200],
    was: [/"id":3/, /"id":3/],
    after: 201,
    has: { location: /^\/orders\/2$/ },
  },
  {
    mistake: "Somebody else's order asks to sign in",
    pages: ["/choose?q=hide+that+order+exists", "/403-vs-404"],
    method: "GET",
    target: "/orders/1",
    as: "ada",
    before: [401, 401],
    after: 404,
    has: { ...problem, "www-authenticate": undefined },
  },
  {
    mistake: "A POST that has moved becomes a GET",
    pages: ["/guides/redirects", "/308?in=express"],
    method: "POST",
    target: "/api/v1/orders",
    as: "bob",
    content: { productId: 1, quantity: 1 },
    before: [302, 302],
    after: 308,
    has: { location: /^\/orders$/ },
  },
  {
    mistake: "A failure of the price service is ours",
    pages: ["/502?in=express", "/502?in=fastapi"],
    method: "GET",
    target: "/products/2/price",
    before: [500, 500],
    was: [trace, trace],
    after: 502,
    has: problem,
  },
  {
    mistake: "So is that it takes too long",
    pages: ["/504?in=express", "/502-vs-504"],
    method: "GET",
    target: "/products/3/price",
    before: [500, 500],
    after: 504,
    has: problem,
  },
  {
    mistake: "And that it answers nonsense",
    pages: ["/502?in=express", "/502-vs-504"],
    method: "GET",
    target: "/products/4/price",
    before: [500, 500],
    after: 502,
    has: problem,
  },
  {
    mistake: "An export keeps its client waiting",
    pages: ["/guides/async-jobs", "/202?in=express"],
    method: "POST",
    target: "/exports",
    as: "bob",
    before: [200, 200],
    was: [/^id,name/, /^id,name/],
    after: 202,
    has: { location: /^\/exports\/.+/ },
  },
  {
    mistake: "Nobody can see how far it is",
    pages: ["/guides/async-jobs"],
    method: "GET",
    target: { follow: "An export keeps its client waiting" },
    as: "bob",
    before: [404, 404],
    after: 200,
    has: { "retry-after": /^\d+$/ },
    says: /"running"/,
  },
  {
    mistake: "Nor where it is when it is done",
    pages: ["/guides/async-jobs", "/303?in=express"],
    method: "GET",
    target: { follow: "An export keeps its client waiting" },
    as: "bob",
    wait: 1500,
    before: [404, 404],
    after: 303,
    has: { location: /\/file$/ },
  },
  {
    mistake: "Nor can it be had twice",
    pages: ["/guides/async-jobs"],
    method: "GET",
    target: { follow: "Nor where it is when it is done" },
    as: "bob",
    before: [404, 404],
    after: 200,
    has: { "content-type": /^text\/csv/ },
    says: /^id,name\n1,Lamp/,
  },
  {
    mistake: "A removal is answered with content that 204 cannot have",
    pages: ["/204?in=express", "/204?in=fastapi"],
    method: "DELETE",
    target: "/products/4",
    as: "ada",
    before: [204, 204],
    after: 204,
    has: { "content-length": undefined },
  },
  {
    mistake: "The removal of nothing is one too",
    pages: ["/204?in=express", "/204?in=fastapi"],
    method: "DELETE",
    target: "/products/4",
    as: "ada",
    before: [204, 204],
    after: 404,
    has: problem,
  },
  ...[2, 3, 4, 5].map(
    (time): Row => ({
      mistake: `Guess ${time} of a password`,
      pages: [],
      method: "POST",
      target: "/login",
      content: { name: "ada", password: `guess ${time}` },
      before: [200, 200],
      after: 401,
    }),
  ),
  {
    mistake: "Too many guesses are forbidden, for who knows how long",
    pages: ["/choose?q=too+many+login+attempts", "/429?in=express"],
    method: "POST",
    target: "/login",
    content: { name: "ada", password: "guess 6" },
    before: [403, 403],
    after: 429,
    has: { ...problem, "retry-after": /^\d+$/ },
  },
];

/** What came: status 0 and nothing else where the connection broke. */
interface Answer {
  readonly status: number;
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly content: string;
  readonly exchange?: ExchangeJson;
}

const tokens = { ada: "t-ada", bob: "t-bob" };

function ask(port: number, row: Row, target: string): Promise<Answer> {
  const { content } = row;
  const body = typeof content === "object" ? JSON.stringify(content) : content;
  const sent: Record<string, string> = {
    Host: `localhost:${port}`,
    ...(typeof content === "object" ? json : {}),
    ...(row.as === undefined ? {} : { Authorization: `Bearer ${tokens[row.as]}` }),
    ...(body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) }),
    ...row.fields,
  };
  const { method } = row;
  const options = { host: "127.0.0.1", port, method, path: target, headers: sent, agent: false };
  return new Promise((resolve) => {
    const broken = (): void => resolve({ status: 0, fields: {}, content: "" });
    const asked = request(options, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      const said = Buffer.concat(parts).toString();
      const raw = answer.rawHeaders;
      const headers = raw.flatMap((name, i) =>
        i % 2 === 0 ? [[name, raw[i + 1] ?? ""] as const] : [],
      );
      const status = answer.statusCode ?? 0;
      resolve({
        status,
        fields: Object.fromEntries(headers.map(([name, it]) => [name.toLowerCase(), it])),
        content: said,
        exchange: {
          request: { method, target, headers: sent, ...(body === undefined ? {} : { body }) },
          response: {
            status,
            reason: answer.statusMessage ?? "",
            headers,
            body: said === "" ? null : said,
          },
        },
      });
    });
    asked.on("error", broken);
    asked.end(body);
  });
}

/** A server of prices: 1 has one, 2 fails, 3 keeps silent, anything else is a page of HTML. */
function priceService(): Promise<Server> {
  const server = createServer((asked, answer) => {
    const id = asked.url?.split("/").at(-1);
    if (id === "3") return;
    if (id === "2") answer.statusCode = 500;
    answer.end(id === "1" ? '{"price":30}' : "<p>Hello");
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

const python = "/usr/bin/python3";
const packages = "/usr/lib/python3/dist-packages";
const frameworks = [
  { name: "Express", command: [process.execPath], file: "express.js", needs: [] },
  {
    name: "FastAPI",
    command: [python, "-B"],
    file: "fastapi_shop.py",
    needs: [python, ...["fastapi", "uvicorn", "httpx"].map((it) => join(packages, it))],
  },
] as const;

const states = ["before", "after"] as const;
const shops = frameworks.flatMap((framework, at) =>
  states.map((state) => ({ ...framework, at, state, title: `${framework.name}, ${state}` })),
);

let prices: Server;
beforeAll(async () => {
  prices = await priceService();
});
afterAll(() => {
  prices.closeAllConnections();
  prices.close();
});

/** Start a shop, ask it everything in order, and end it. */
async function visit({ command, file, state }: (typeof shops)[number]): Promise<Answer[]> {
  const [port = 0] = await freePorts(1);
  const [program, ...args] = command;
  const env = {
    ...process.env,
    PORT: String(port),
    PRICES: `http://127.0.0.1:${(prices.address() as AddressInfo).port}`,
  };
  const child: ChildProcess = spawn(program, [...args, join(root, "examples", state, file)], {
    env,
    stdio: "ignore",
  });
  try {
    await listening(port);
    const answers: Answer[] = [];
    for (const row of rows) {
      if (row.wait !== undefined) await new Promise((resolve) => setTimeout(resolve, row.wait));
      answers.push(await ask(port, row, targetOf(row, answers)));
    }
    return answers;
  } finally {
    await ended(child, () => child.kill());
  }
}

function targetOf({ target }: Row, answers: readonly Answer[]): string {
  if (typeof target === "string") return target;
  const from = answers[rows.findIndex((it) => it.mistake === target.follow)];
  return from?.fields["location"] ?? "/exports/1";
}

describe.each(shops)("$title", ({ needs, ...shop }) => {
  const isThere = needs.every((it) => existsSync(it));
  let answers: readonly Answer[] = [];
  beforeAll(async () => {
    if (isThere) answers = await visit({ needs, ...shop } as (typeof shops)[number]);
  });

  for (const [i, row] of rows.entries()) {
    const status = shop.state === "before" ? row.before[shop.at] : row.after;
    test.skipIf(!isThere)(`${row.mistake}: ${status === 0 ? "no answer" : status}`, () => {
      const { status: came, fields, content } = answers[i] as Answer;
      expect(came, content).toBe(status);
      if (shop.state === "before") {
        expect(content).toMatch(row.was?.[shop.at] ?? /^/);
        return;
      }
      for (const [name, value] of Object.entries(row.has ?? {})) {
        if (value === undefined) expect(fields, name).not.toHaveProperty(name);
        else expect(fields[name], name).toMatch(value);
      }
      expect(content).toMatch(row.says ?? /^/);
    });
  }

  const found = (): string[] => {
    const exchanges = answers.flatMap((it) => it.exchange ?? []);
    return check(exchanges.map(exchangeFrom)).map((it) => it.rule);
  };

  if (shop.state === "after") {
    test.skipIf(!isThere)("nothing is left to find", () => {
      expect(answers.filter((it) => it.exchange === undefined)).toEqual([]);
      expect(found()).toEqual([]);
    });
  } else {
    test.skipIf(!isThere)("the linter finds what can be seen without knowing the shop", () => {
      expect([...new Set(found())]).toEqual(
        expect.arrayContaining([
          "error-envelope-in-success",
          "missing-www-authenticate",
          "stack-trace-leak",
          "status-unregistered",
        ]),
      );
    });
  }
});

/** A row as README.md has it. */
function written({ mistake, pages, before: [express, fastapi], after }: Row): string {
  const word = (status: number): string => (status === 0 ? "no answer" : String(status));
  const was = express === fastapi ? word(express) : `${word(express)}, ${word(fastapi)}`;
  return `| ${mistake} | ${pages.map((it) => `\`${it}\``).join(", ")} | ${was} → ${after} |`;
}

test("README.md has each of them, and no other", () => {
  const readme = readFileSync(join(root, "examples/README.md"), "utf8");
  const table = readme.split("\n").filter((it) => it.startsWith("| ") && it.includes(" → "));
  expect(table).toEqual(rows.filter((it) => it.pages.length > 0).map(written));
});

describe("each page that told still does", () => {
  let site: Server;
  let url = "";
  beforeAll(async () => {
    site = createServer(createApp());
    await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    site.closeAllConnections();
    site.close();
  });

  const told = rows.flatMap(({ pages, after }) => pages.map((page) => ({ page, after })));
  const addresses = told.filter(({ page }) => page.startsWith("/"));

  test.each(addresses)("$page of $after", async ({ page, after }) => {
    const asked = await fetch(url + page, { headers: { Accept: "application/json" } });
    expect(asked.status).toBe(200);
    const text = await asked.text();
    if (!page.startsWith("/choose")) return;
    const { choices, ask } = JSON.parse(text);
    const codes = [...choices, ...(ask?.answers ?? [])].map((it: { code: number }) => it.code);
    expect(codes).toContain(after);
  });
});
