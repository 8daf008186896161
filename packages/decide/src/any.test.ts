import { forServer, nameOf } from "@verdict/codes";
import { parseContentRange } from "@verdict/fields";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decide, type Question } from "./decide.ts";
import type { State } from "./decision.ts";
import { declaredSource } from "./declared.ts";
import type { Facts } from "./facts.ts";
import { compile, walk } from "./machine.ts";
import { checkQuestion } from "./question.ts";
import { type Declared, vocabulary } from "./vocabulary.ts";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"];
const date = "Tue, 01 Jul 2025 10:00:00 GMT";
const text = fc.string({ maxLength: 20 });
const uri = fc.oneof(fc.constantFrom("/x", "http://a.example/ü?#", "\r\nX: 1"), text);
const tag = fc.constantFrom('"a"', 'W/"a"', '"b"');
const line = fc.oneof(fc.constantFrom("text/plain", "*", "gzip", "en"), text).map(inLine);

function inLine(it: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: CR, LF and NUL are what the check of questions refuses in a field
  return it.replace(/[\r\n\u0000]/g, "");
}

/** Values by name where the default does not tell which there are. */
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  serverMethods: fc.subarray(methods),
  methods: fc.subarray(methods),
  retryAfter: fc.constantFrom(0, 1.5, 120, date),
  redirectPreservesMethod: fc.boolean(),
  upgrades: fc.subarray(["websocket", "h2c", "HTTP/2.0", "broken,"]),
  upstream: fc.record(
    {
      failure: fc.constantFrom("refused", "timeout", "loop", "overloaded", "garbled"),
      error: fc.constantFrom("dns_error", "x"),
      name: line,
      retryAfter: fc.constantFrom(0, 120, date),
      why: line,
    },
    { requiredKeys: ["failure"] },
  ),
  mediaTypes: fc.subarray(["text/plain", "text/html;charset=utf-8", "application/json", "broken"]),
  languages: fc.subarray(["en", "de-CH", "*"]),
  charsets: fc.subarray(["utf-8", "iso-8859-1"]),
  encodings: fc.subarray(["gzip", "br"]),
  disregard: fc.subarray(["accept", "language", "charset", "encoding"]),
  content: fc.string({ unit: "binary-ascii", maxLength: 30 }),
  rangeUnits: fc.subarray(["bytes", "seconds"]),
  etag: tag,
  etagAfter: tag,
  lastModified: fc.constant(date),
  lastModifiedAfter: fc.constant(date),
  headers: fc.dictionary(fc.constantFrom("Cache-Control", "X-Own", "Content-Location"), line),
  choices: fc.array(uri, { maxLength: 3 }),
  acceptsBody: fc.subarray(["text/plain", "application/json"]),
  acceptsBodyFor: fc.dictionary(fc.constantFrom(...methods), fc.array(line, { maxLength: 2 })),
  acceptsEncodings: fc.subarray(["gzip", "br"]),
  idempotencyKey: fc.record(
    { required: fc.boolean(), state: fc.constantFrom("new", "inProgress", "mismatch") },
    { requiredKeys: [] },
  ),
};

function anyOf(name: string, initial: unknown): fc.Arbitrary<unknown> {
  if (typeof initial === "boolean") return fc.boolean();
  const own = values[name] ?? (name.startsWith("max") ? fc.nat(200) : undefined);
  if (own !== undefined) return initial === null ? fc.oneof(fc.constant(null), own) : own;
  return /^(?:challenge|proxyChallenge|requiresUpgrade)$/.test(name) ? line : uri;
}

// A few facts at a time, or hardly any walk would get far.
const resource = fc
  .uniqueArray(fc.constantFrom(...Object.entries(vocabulary)), {
    selector: ([name]) => name,
    maxLength: 6,
    size: "max",
  })
  .chain((words) =>
    fc.record(Object.fromEntries(words.map(([name, { initial }]) => [name, anyOf(name, initial)]))),
  ) as fc.Arbitrary<Declared>;

const headers = fc.dictionary(
  fc.constantFrom(
    ...["Accept", "Accept-Language", "Accept-Charset", "Accept-Encoding", "Range", "If-Range"],
    ...["If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since", "Prefer"],
    ...["Content-Length", "Content-Type", "Content-Encoding", "Content-Range", "Expect"],
    ...["Early-Data", "Idempotency-Key", "Transfer-Encoding", "X-Own"],
    ...["Connection", "Upgrade", "Host"],
  ),
  fc.oneof(
    { weight: 1, arbitrary: line },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...["*", '"a"', 'W/"a"', date, "bytes=0-4", "bytes=0-1,5-6", "bytes=-3", "bytes=99-", "?1"],
        ...["*/*", "text/html;q=0, */*", "de, en;q=0.1", "gzip, identity;q=0", "100-continue", "3"],
        ...["upgrade", "websocket", "HTTP/2.0, h2c", "a.example:80", "chunked"],
        ...["return=minimal", "return=representation, respond-async", '"key"', "1"],
      ),
    },
  ),
);

const request = fc.record(
  {
    method: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...methods) }, text),
    path: fc.oneof(fc.constant("/r"), fc.string()),
    headers,
    body: fc.option(text),
    httpVersion: fc.constantFrom("0.9", "1.0", "1.1", "2", "3", "9.9"),
  },
  { requiredKeys: ["method"] },
);

const question = fc.record({ resource, request }).map(({ resource: facts, request: sent }) => {
  const checked = checkQuestion({
    // Most walks are to get past the first two phases.
    resource: { serverMethods: methods, methods, ...facts },
    request: sent,
  });
  if ("problems" in checked) throw new Error(JSON.stringify(checked.problems));
  return checked.question;
});

const runs = { numRuns: 3000 };

/** Statuses whose message ends with its fields (RFC 9110 15.3.5, 15.3.6, 15.4.5). */
const bare = [204, 205, 304];

test("any question has an answer: a status of the table, the fields that it must carry, its content", () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(question, (asked) => {
      const { status, fields, content, interim, trail } = decide(asked);
      seen.add(status);
      expect(status).toBeGreaterThanOrEqual(100);
      expect(status).toBeLessThanOrEqual(599);
      expect(nameOf(status)).toBeDefined();
      const advice = forServer(status, { method: asked.request.method });
      for (const { name, when } of advice?.must ?? []) {
        if (when === undefined) expect(Object.keys(fields)).toContain(name);
      }
      for (const [name, value] of Object.entries(fields)) {
        expect([name, typeof value]).toEqual([name, "string"]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: CR, LF and NUL would end the field early, and that is asserted
        expect(value).not.toMatch(/[\r\n\u0000]/);
      }
      if (asked.request.method === "HEAD" || bare.includes(status)) expect(content).toBeNull();
      if (advice?.content === "none-by-framing") expect(content).toBeNull();
      if (content !== null) {
        expect(fields["Content-Type"]).toBeDefined();
        const length = new TextEncoder().encode(content).length;
        expect(fields["Content-Length"]).toBe(String(length));
      }
      expect(interim.every((it) => it >= 100 && it < 200)).toBe(true);
      expect(trail.length).toBeGreaterThan(0);
    }),
    runs,
  );
  expect(seen.size).toBeGreaterThan(20);
});

test("a part is as long as Content-Range says, and lies within the whole (RFC 9110 14.4)", () => {
  let parts = 0;
  const ranged = fc
    .tuple(question, fc.nat(40), fc.nat(40))
    .map(([asked, first, last]): Question => {
      const { rangeUnits: _, ...facts } = asked.resource ?? {};
      const range = { Range: `bytes=${first}-${last}` };
      const sent = { method: "GET", headers: { ...asked.request.headers, ...range } };
      return { resource: { ...facts, rangeUnits: ["bytes"] }, request: sent };
    });
  fc.assert(
    fc.property(ranged, ({ resource: facts, request: sent }) => {
      const { status, fields, content } = decide({ resource: facts ?? {}, request: sent });
      const range = parseContentRange(fields["Content-Range"] ?? "");
      const whole = facts?.content ?? vocabulary.content.initial;
      if (status === 416)
        expect(range).toMatchObject({ kind: "unsatisfied", length: whole.length });
      if (status !== 206 || range?.kind !== "part") return;
      parts++;
      expect(range.length).toBe(whole.length);
      expect(content ?? "").toBe(whole.slice(range.first, range.last + 1));
    }),
    runs,
  );
  expect(parts).toBeGreaterThan(50);
});

test("HEAD has the status and the fields of GET, but for the length (RFC 9110 9.3.2)", () => {
  fc.assert(
    fc.property(question, ({ resource: facts = {}, request: sent }) => {
      // A GET may be for parts, or for another protocol; a HEAD is for neither (RFC 9110 14.2, 7.8).
      const { Range: _, Upgrade: __, ...rest } = sent.headers ?? {};
      const ask = (method: string) =>
        decide({
          resource: { ...facts, serverMethods: methods, methods, acceptsBodyFor: {} },
          request: { ...sent, method, headers: rest },
          clock: date,
        });
      const [get, head] = [ask("GET"), ask("HEAD")];
      const { "Content-Length": length, ...fields } = get.fields;
      expect(head.status).toBe(get.status);
      expect(head.fields).toEqual(
        head.fields["Content-Length"] === undefined
          ? fields
          : { ...fields, "Content-Length": length },
      );
    }),
    runs,
  );
});

test("a decision ends with statuses of its own only, and reads only facts that it names", () => {
  fc.assert(
    fc.property(question, ({ resource: facts = {}, request: sent }) => {
      const { method } = sent;
      const program = compile(declaredSource(facts, method, 0), method);
      const steps = program.steps.map(({ decision, finds, only }) => ({
        finds,
        only,
        decision,
        ask: (state: State) => {
          const answer = decision.ask(watched(state, decision.id, decision.needs));
          if (typeof answer !== "string") {
            expect([decision.id, decision.gives]).toEqual([
              decision.id,
              expect.arrayContaining([answer.status]),
            ]);
          }
          return answer;
        },
      }));
      const fields = Object.entries(sent.headers ?? {}).map(
        ([name, value]) => [name.toLowerCase(), value] as const,
      );
      const head = {
        method,
        target: "/",
        version: sent.httpVersion ?? "1.1",
        field: (name: string) => new Map(fields).get(name),
        fieldsSize: () => 0,
        hasContent: sent.body !== undefined,
        now: 0,
      };
      void walk({ ...program, steps }, head);
    }),
    runs,
  );
});

/** The state, with facts that may be read only if they are named. */
function watched(state: State, id: string, needs: readonly string[]): State {
  const facts = new Proxy(state.facts, {
    get: (target, name) => {
      if (!needs.includes(String(name))) throw new Error(`${id} reads ${String(name)}`);
      return Reflect.get(target, name);
    },
    ownKeys: () => {
      throw new Error(`${id} reads all facts`);
    },
  }) as Facts;
  return new Proxy(state, {
    get: (target, name) => (name === "facts" ? facts : Reflect.get(target, name)),
  });
}
