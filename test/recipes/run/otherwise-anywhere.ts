import { check } from "@verdict/check";
import { code, isRefusal, isServerError, isSuccess } from "@verdict/codes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toolIn } from "../../../scripts/recipes.ts";
import { type Stimulus, stimulusOf } from "../stimulus.ts";
import { toRun } from "../testing-servers.ts";
import { type Answer, exchangesOf, send } from "../wire.ts";
import { isThere, type Running, type Starter } from "./running.ts";

/** A request that a recipe once got wrong, in whatever framework, and what is right. */
interface Right {
  readonly code: number;
  readonly request: string;
  readonly fields?: readonly string[];
  readonly content?: string;
  /** The status that is right, or how far it may go. */
  readonly status: number | ((status: number) => boolean);
  /** What the answer shows. */
  readonly shows?: RegExp;
  /** Where it is not so. */
  readonly except?: readonly string[];
}

const json = "Content-Type: application/json";
const lamp = '{"name":"lamp"}';
const put = { request: "PUT /items/7", content: lamp };

const isNoFault = (status: number): boolean => status > 0 && !isServerError(status);

const isWholeOrNothing = (status: number): boolean =>
  status === code.OK || status === code.RANGE_NOT_SATISFIABLE;

/** In the order in which they are sent; none changes what the next one finds, except where it says so. */
const rights: readonly Right[] = [
  { code: 403, request: "DELETE /items/7", status: 401, shows: /^WWW-Authenticate: Bearer/im },
  {
    code: 403,
    request: "DELETE /items/7",
    fields: ["Authorization: bearer k3y-of-a-reader"],
    status: 403,
  },
  // A scheme that nothing here knows brings no token, so that none is invalid (RFC 6750 3.1).
  {
    code: 401,
    request: "GET /me",
    fields: ["Authorization: Basic k3y-of-ann"],
    status: 401,
    shows: /^(?![\s\S]*invalid_token)/,
  },
  // RFC 9110 13.1.2: a PUT that must not replace anything is not carried out.
  { code: 412, ...put, fields: [json, "If-None-Match: *"], status: 412 },
  // 13.2.2: whoever passes If-Match is still asked for If-None-Match.
  { code: 412, ...put, fields: [json, "If-Match: *", 'If-None-Match: "v3"'], status: 412 },
  // A weak tag never is the same in If-Match, and always in If-None-Match.
  { code: 412, ...put, fields: [json, 'If-Match: W/"v3"'], status: 412 },
  { code: 412, ...put, fields: [json, 'If-None-Match: W/"v3"'], status: 412 },
  { code: 412, ...put, fields: [json, 'If-Match: "v1", "v2"'], status: 412 },
  { code: 412, ...put, fields: [json, 'If-Match: "v33"'], status: 412 },
  { code: 412, ...put, fields: [json, 'If-Match: "v1",  "v3"'], status: isSuccess },
  { code: 428, ...put, fields: [json, "If-None-Match: *"], status: 412 },
  { code: 428, ...put, fields: [json, 'If-None-Match: W/"v3"'], status: 412 },
  { code: 428, ...put, fields: [json, 'If-Match: W/"v3"'], status: 412 },
  { code: 428, ...put, fields: [json, 'If-Match: "v1", "v2"'], status: 412 },
  { code: 428, ...put, fields: [json, 'If-None-Match: "v1"'], status: isSuccess },
  { code: 428, ...put, fields: [json, "If-Match: *"], status: isSuccess },
  // 13.1.5: a part of another representation is none that fits.
  {
    code: 206,
    request: "GET /films/7",
    fields: ["Range: bytes=0-4", 'If-Range: "of-another-state"'],
    status: 200,
  },
  {
    code: 416,
    request: "GET /films/7",
    fields: ["Range: bytes=0-4", 'If-Range: "of-another-state"'],
    status: 200,
  },
  {
    code: 416,
    request: "GET /films/7",
    fields: ["Range: bytes=99999999-", 'If-Range: "of-another-state"'],
    status: 200,
  },
  // 14.2: what is no valid range may be passed over or refused, and names no part.
  { code: 416, request: "GET /films/7", fields: ["Range: bytes=9-3"], status: isWholeOrNothing },
  { code: 416, request: "GET /films/7", fields: ["Range: bytes=-"], status: isWholeOrNothing },
  // 14.1.2: the last ones.
  { code: 416, request: "GET /films/7", fields: ["Range: bytes=-4"], status: 206 },
  // 14.2: with other methods than GET it means nothing.
  {
    code: 416,
    request: "HEAD /films/7",
    fields: ["Range: bytes=99999999-"],
    status: 200,
    // Their own helpers read it all the same.
    except: ["flask", "go", "hono"],
  },
  // 12.4.2: the weight decides, not the order.
  {
    code: 406,
    request: "GET /items/7",
    fields: ["Accept: application/json;q=0.1, text/csv"],
    status: 200,
    shows: /^Content-Type: text\/csv/im,
  },
  {
    code: 406,
    request: "GET /items/7",
    fields: ["Accept: text/csv;q=0, application/json"],
    status: 200,
    shows: /^Content-Type: application\/json/im,
  },
  {
    code: 300,
    request: "GET /manual",
    fields: ["Accept-Language: de;q=0.1, en"],
    status: (it) => it !== code.MULTIPLE_CHOICES,
    shows: /manual\.en\b/,
    // It lists them to everybody.
    except: ["verdict"],
  },
  // A query leads round nothing.
  {
    code: 423,
    request: "PUT /docs/plan?v=2",
    fields: ["Content-Type: text/plain"],
    content: "new plan",
    status: isRefusal,
  },
  { code: 451, request: "GET /films/7?v=2", status: isRefusal },
  // Where a request is led to, something is.
  {
    code: 303,
    request: "POST /orders",
    fields: ["Content-Type: application/x-www-form-urlencoded"],
    content: "item=7",
    status: 303,
    shows: /^Location: \/orders\/1\r$/im,
  },
  { code: 303, request: "GET /orders/1", status: 200 },
  // PHP and @verdict/server give it a name instead of a number.
  { code: 202, request: "POST /exports", status: 202, shows: /^Location: \S*\/exports\/\S+\r$/im },
  { code: 202, request: "GET /exports/1", status: 200, except: ["php", "verdict"] },
  // What stands for a character in a path stays as it was written.
  {
    code: 308,
    request: "GET /v1/a%3Fb%20c?d=%26",
    status: 308,
    shows: /^Location: .*\/v2\/a%3Fb%20c\?d=%26\r$/im,
    // To a GET it says 301, which is as good.
    except: ["verdict"],
  },
  {
    code: 308,
    request: "GET /v1/a%0D%0AX:b",
    status: isNoFault,
    shows: /^(?![\s\S]*\nX:)/,
  },
  // The mistakes of a client are not those of the server.
  // Next itself fails at it, before a handler is called.
  { code: 500, request: "GET /items/%E0%A4", status: isNoFault, except: ["next"] },
  { code: 500, request: "GET /items/99", status: 404 },
  {
    code: 500,
    request: "POST /items/99",
    fields: [`${json}; charset=unheard-of`],
    content: lamp,
    status: isNoFault,
  },
  {
    code: 406,
    request: "GET /items/7",
    fields: ["Accept: text/csv;q=a, */*;q=0.1"],
    status: isNoFault,
  },
  // What has been created is somewhere.
  ...[400, 405, 415].map(
    (status): Right => ({
      code: status,
      request: "POST /items",
      fields: [json],
      content: lamp,
      status: code.CREATED,
      shows: /^Location: \S*\/items\/\w+\r$/im,
      // They only judge it.
      except: status === 405 ? [] : ["go", "php", "rack"],
    }),
  ),
  // What is JSON need not be an object.
  { code: 201, request: "POST /items", fields: [json], content: "[1]", status: isNoFault },
  { code: 201, request: "POST /items", fields: [json], content: "null", status: isNoFault },
  { code: 409, request: "PUT /users/ann", fields: [json], content: "[1]", status: isNoFault },
  { code: 409, request: "PUT /users/cy", fields: [json], content: "{}", status: isNoFault },
  { code: 409, request: "PUT /users/ann", fields: [json], content: "{}", status: isNoFault },
  { code: 412, ...put, fields: [json], content: "[1]", status: isNoFault },
  { code: 422, request: "POST /items", fields: [json], content: "[1]", status: isNoFault },
  { code: 405, request: "POST /items", fields: [json], content: "5", status: isNoFault },
  { code: 415, request: "POST /items", fields: [json], content: "5", status: isNoFault },
  { code: 415, request: "POST /items", fields: [json], content: "{", status: isNoFault },
  { code: 308, request: "POST /v2/items", fields: [json], content: "5", status: isNoFault },
  { code: 425, request: "POST /pay", fields: [json], content: "[5]", status: isNoFault },
  { code: 400, request: "POST /items", fields: [json], content: "", status: isNoFault },
  { code: 422, request: "POST /items", fields: [json], content: "{", status: code.BAD_REQUEST },
  // 15.6.2: a method that others have is not unknown.
  { code: 501, request: "OPTIONS /items/7", status: (it) => it !== code.NOT_IMPLEMENTED },
  { code: 501, request: "PATCH /items/7", status: (it) => it !== code.NOT_IMPLEMENTED },
];

/** Where GET is about more than a representation: the protocol, a part, a version in which nobody knows the method. */
const onlyGet = new Set<number>([
  code.SWITCHING_PROTOCOLS,
  code.PARTIAL_CONTENT,
  code.RANGE_NOT_SATISFIABLE,
  code.UPGRADE_REQUIRED,
  code.HTTP_VERSION_NOT_SUPPORTED,
]);

/** What answers OPTIONS by itself. */
const answersOptions = new Set(["express", "koa", "nest", "next", "flask", "django", "verdict"]);

/** What every recipe gets right, whatever it is written with: preconditions, ranges, HEAD, and whose mistake it is. */
export function testAnywhere(id: string, starter: Starter): void {
  const tool = toolIn("servers", id);
  const named = new Set(tool.recipes.map((it) => it.name));
  describe.skipIf(!isThere(starter))(`recipes for ${tool.label}, wherever they run`, () => {
    let running: Running;
    beforeAll(async () => {
      running = await starter.start(tool.recipes.map(toRun));
    }, 240_000);
    afterAll(() => running?.close());

    const heads = tool.recipes.filter(
      ({ code: status }) => stimulusOf(status).row.method === "GET" && !onlyGet.has(status),
    );
    test.each(heads)("$name answers HEAD as it does GET", async ({ name, code: status }) => {
      const asked = stimulusOf(status);
      const get = await sendTo(running, name, asked);
      const head = await sendTo(running, name, {
        ...asked,
        head: asked.head.replace(/^GET/, "HEAD"),
      });
      expect(head.message?.status, head.raw).toBe(get.message?.status);
    });

    const asked = rights.filter(
      (it) => named.has(String(it.code)) && it.except?.includes(id) !== true,
    );
    test.each(asked)("$code: $request, $fields", async (it) => {
      const sent = stimulusFor(it);
      const { raw, message } = await sendTo(running, String(it.code), sent);
      const status = message?.status ?? 0;
      if (typeof it.status === "number") expect(status, raw).toBe(it.status);
      else expect(it.status(status), raw).toBe(true);
      if (it.shows !== undefined) expect(raw).toMatch(it.shows);
      if (message === undefined) return;
      // What a recipe is not about may be refused in the words of its framework, but it does not lie.
      if (isRefusal(status) && status !== it.code) return;
      const found = check(exchangesOf(sent, message));
      // Some of the requests are wrong so that the answer can be right.
      expect(
        found.filter((it) => it.where.part !== "request"),
        raw,
      ).toEqual([]);
    });

    if (named.has("405"))
      test("405 keeps the answer that OPTIONS has", async () => {
        const sent = stimulusFor({ code: 405, request: "OPTIONS /items", status: 0 });
        const { raw, message } = await sendTo(running, "405", sent);
        const status = message?.status ?? 0;
        const isAnswered = isSuccess(status);
        if (answersOptions.has(id)) expect(isAnswered, raw).toBe(true);
        expect(isAnswered || status === code.METHOD_NOT_ALLOWED, raw).toBe(true);
        expect(raw).toMatch(/^Allow: .*GET/im);
      });
  });
}

/** Some have all their recipes on one port, each below a path of its own. */
function sendTo({ ports, prefix }: Running, name: string, sent: Stimulus): Promise<Answer> {
  const ahead = prefix?.(name) ?? "";
  return send(ports[name] ?? 0, { ...sent, head: sent.head.replace(" /", () => ` ${ahead}/`) });
}

function stimulusFor({ code: status, request, fields = [], content = "" }: Right): Stimulus {
  const lines = [
    `${request} HTTP/1.1`,
    "Host: api.example",
    ...fields,
    ...(content === "" ? [] : [`Content-Length: ${content.length}`]),
    "Connection: close",
  ];
  const { content: _, ...row } = stimulusOf(status).row;
  return {
    row: { ...row, ...(content === "" ? {} : { content }) },
    head: `${lines.join("\r\n")}\r\n\r\n`,
    content,
    later: "",
  };
}
