import { isServerError, isSuccess } from "@verdict/codes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toolIn } from "../../../scripts/recipes.ts";
import { stimulusOf } from "../stimulus.ts";
import { toRun } from "../testing-servers.ts";
import { send } from "../wire.ts";
import { testAnywhere } from "./otherwise-anywhere.ts";
import { isThere, type Running, type Starter } from "./running.ts";

/** A request that differs from that of the exchange in what decides. */
interface Otherwise {
  readonly method: string;
  readonly target: string;
  readonly fields?: readonly string[];
  readonly content?: string;
}

const json = "Content-Type: application/json";
const lamp = '{"name":"lamp"}';

/** By the status: what has no cause for it. Where there is none, nothing that a client sends makes a difference. */
const requests: Readonly<Record<number, Otherwise>> = {
  226: { method: "GET", target: "/feed" },
  300: { method: "GET", target: "/manual", fields: ["Accept-Language: de"] },
  304: { method: "GET", target: "/items/7", fields: ['If-None-Match: "v2"'] },
  400: { method: "POST", target: "/items", fields: [json], content: lamp },
  401: { method: "GET", target: "/me", fields: ["Authorization: Bearer k3y-of-ann"] },
  402: { method: "GET", target: "/reports/9", fields: ["Authorization: Basic YW5uOmxpZ2h0"] },
  403: {
    method: "DELETE",
    target: "/items/7",
    fields: ["Authorization: Bearer k3y-of-an-editor"],
  },
  404: { method: "GET", target: "/items/7" },
  405: { method: "GET", target: "/items" },
  406: {
    method: "GET",
    target: "/items/7",
    fields: ["Accept: application/pdf, application/json;q=0.5"],
  },
  408: { method: "POST", target: "/items", fields: [json], content: lamp },
  409: {
    method: "PUT",
    target: "/users/ann",
    fields: [json],
    content: '{"email":"ann@mail.example"}',
  },
  410: { method: "GET", target: "/offers/2099" },
  411: { method: "POST", target: "/items", fields: [json], content: lamp },
  412: { method: "PUT", target: "/items/7", fields: ['If-Match: "v3"', json], content: lamp },
  413: {
    method: "POST",
    target: "/photos",
    fields: ["Content-Type: image/png"],
    content: "a photo",
  },
  414: { method: "GET", target: "/search?q=lamp" },
  415: { method: "POST", target: "/items", fields: [`${json}; charset=utf-8`], content: lamp },
  416: { method: "GET", target: "/films/7", fields: ["Range: bytes=0-4"] },
  417: { method: "PUT", target: "/films/7", content: "a film" },
  421: { method: "GET", target: "/" },
  422: { method: "POST", target: "/items", fields: [json], content: '{"name":"lamp","price":1}' },
  423: {
    method: "PUT",
    target: "/docs/plan",
    fields: ["If: (<urn:uuid:b0b>)"],
    content: "new plan",
  },
  424: { method: "PROPPATCH", target: "/docs/budget" },
  425: { method: "POST", target: "/pay", fields: [json], content: '{"amount":5}' },
  428: { method: "PUT", target: "/items/7", fields: ['If-Match: "v3"', json], content: lamp },
  429: { method: "GET", target: "/items" },
  431: { method: "GET", target: "/", fields: ["Cookie: a=b"] },
  451: { method: "GET", target: "/films/8" },
  500: { method: "GET", target: "/items/8" },
  501: { method: "GET", target: "/items/7" },
  505: { method: "GET", target: "/items/7" },
  506: { method: "GET", target: "/manual.en" },
  507: { method: "PUT", target: "/docs/plan", content: "new" },
  508: { method: "PROPFIND", target: "/docs/", fields: ["Depth: 1"] },
  511: { method: "GET", target: "/", fields: ["Cookie: guest=room-12"] },
};

/** A PUT that must not replace anything (RFC 9110 13.1.2), where something is. */
const onlyAsNew: Otherwise = {
  method: "PUT",
  target: "/items/7",
  fields: ["If-None-Match: *", json],
  content: lamp,
};

/** What is programmed: a server that is configured has its own rules. */
const programmed = new Set(["go", "php", "rack"]);

/**
 * The tests that a status comes from its cause: each recipe is sent a request that gives no cause for it, and does what it is
 * asked. A tool may have other requests for some, or `null` where what decides is not in the request.
 */
export function testOtherwise(
  id: string,
  starter: Starter,
  own: Readonly<Record<number, Otherwise | null>> = {},
): void {
  if (programmed.has(id)) testAnywhere(id, starter);
  const tool = toolIn("servers", id);
  const recipes = tool.recipes.flatMap((recipe) => {
    const asked = own[recipe.code] === undefined ? requests[recipe.code] : own[recipe.code];
    return asked === undefined || asked === null
      ? []
      : [{ recipe, asked, name: recipe.name, code: recipe.code }];
  });
  describe.skipIf(!isThere(starter))(`recipes for ${tool.label} without the cause`, () => {
    let running: Running;
    beforeAll(async () => {
      running = await starter.start(recipes.map(({ recipe }) => toRun(recipe)));
    }, 240_000);
    afterAll(() => running?.close());

    test.each(recipes)("$name: the request is met", async ({ name, code: status, asked }) => {
      const { raw, message } = await sendTo(running, name, status, asked);
      expect(isSuccess(message?.status ?? 0), raw).toBe(true);
      expect(message?.status, raw).not.toBe(status);
    });

    const has = (status: number): boolean => recipes.some((it) => it.code === status);
    if (has(428))
      test("428: whoever says If-None-Match has named a state", async () => {
        const { raw, message } = await sendTo(running, "428", 428, onlyAsNew);
        // A proxy leaves it to what is behind it whether that is the state.
        expect(message?.status, raw).not.toBe(428);
        expect(isServerError(message?.status ?? 500), raw).toBe(false);
      });

    if (has(402))
      test("402: who sends a wrong password has no credit", async () => {
        const fields = ["Authorization: Basic YW5uOmRhcms="];
        const asked = { method: "GET", target: "/reports/9", fields };
        const { raw, message } = await sendTo(running, "402", 402, asked);
        expect(message?.status, raw).toBe(401);
        expect(raw).toMatch(/^WWW-Authenticate: Basic realm=/im);
      });

    if (has(412))
      test("412: what must be new replaces nothing", async () => {
        const { raw, message } = await sendTo(running, "412", 412, onlyAsNew);
        expect(message?.status, raw).toBe(412);
      });
  });
}

function sendTo({ ports }: Running, name: string, status: number, asked: Otherwise) {
  const { method, target, fields = [], content = "" } = asked;
  const lines = [
    `${method} ${target} HTTP/1.1`,
    "Host: api.example",
    ...fields,
    ...(content === "" ? [] : [`Content-Length: ${content.length}`]),
    "Connection: close",
  ];
  const head = `${lines.join("\r\n")}\r\n\r\n`;
  return send(ports[name] ?? 0, { ...stimulusOf(status), head, content, later: "" });
}
