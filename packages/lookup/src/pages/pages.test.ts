import {
  cloudflareErrors,
  code,
  fields,
  iisSubstatuses,
  methods,
  statuses,
  warnCodes,
} from "@verdict/codes";
import { corrections } from "@verdict/codes/texts";
import { describe, expect, test } from "vitest";
import { asked } from "../data/questions/index.ts";
import { guides } from "../guides/index.ts";
import { pageAt, renderText, senders, suggest } from "../index.ts";
import { tools } from "../recipes/index.ts";
import type { CodeData } from "./code/data.ts";
import { exchangeOf } from "./code/exchange.ts";
import { recipeFor } from "./recipe.ts";

function whole(path: string): string {
  const doc = pageAt(path);
  return doc === undefined
    ? ""
    : renderText(doc, { full: true, columns: 100 }).replace(/\s+/g, " ");
}

describe("every address has its page", () => {
  const addresses = [
    "/",
    "/by",
    "/changes",
    "/methods",
    "/fields",
    "/glossary",
    "/guides",
    ...guides.map((it) => `/guides/${it.name}`),
    ...[1, 2, 3, 4, 5].map((digit) => `/${digit}xx`),
    ...statuses.map((it) => `/${it.code}`),
    ...warnCodes.map((it) => `/${it.code}`),
    ...cloudflareErrors.map((it) => `/${it.code}`),
    ...iisSubstatuses.map((it) => `/${it.sub}`),
    ...methods.map((it) => `/methods/${it.name}`),
    ...fields.map((it) => `/fields/${it.name.toLowerCase().split(",")[0]}`),
    ...senders.map((it) => `/by/${it.id}`),
    "/recipes",
    ...tools.map((it) => `/recipes/${it.id}`),
    "/401-vs-403",
    "/301-vs-302-vs-307-vs-308",
    "/471",
    "/620",
  ];
  test.each(addresses)("%s, under its own path", (path) => {
    const doc = pageAt(path);
    expect(doc?.path).toBe(path);
    expect(JSON.parse(JSON.stringify(doc?.data))).toBeTypeOf("object");
  });

  test("every link within a page leads to a page", () => {
    const missing = new Set<string>();
    for (const path of addresses) {
      for (const [, link = ""] of JSON.stringify(pageAt(path)?.blocks).matchAll(
        /"link":"(\/[^"]*)"/g,
      )) {
        const [, code, wanted] = /^\/(\d{3})\?in=(.+)$/.exec(link) ?? [];
        if (wanted !== undefined && recipeFor(Number(code), wanted).kind === "page") continue;
        const target = link.replace(/#.*$|\.(?:json|md|txt)$/, "");
        if (
          !/^\/(?:search|choose|decide|flows\/[a-z-]+$)/.test(target) &&
          pageAt(target)?.path !== target
        )
          missing.add(link);
      }
    }
    expect([...missing]).toEqual([]);
  });
});

describe("spelling is forgiven, and the path is the right one", () => {
  test.each([
    ["/4XX", "/4xx"],
    ["/404/", "/404"],
    ["/404-not-found", "/404"],
    ["/401-or-403", "/401-vs-403"],
    ["/401-403", "/401-vs-403"],
    ["/methods/patch", "/methods/PATCH"],
    ["/fields/Retry-After", "/fields/retry-after"],
    ["/by/ELB", "/by/aws"],
    ["/recipes/express/404", "/404?in=express"],
    ["/recipes/Express.js/404", "/404?in=express"],
    ["/recipes/express/404-not-found", "/404?in=express"],
    ["/recipes/go-client/429", "/429?in=go-client"],
    ["/recipes/fetch/401-refresh", "/401?in=fetch/refresh"],
  ])("%s is %s", (typed, right) => expect(pageAt(typed)?.path).toBe(right));

  test.each([
    "",
    "404",
    "/nope",
    "/404-gone",
    "/by/nobody",
    "/99999",
    "/4xxx",
    "/401-vs-620",
    "/401-vs-401",
    "//evil.example",
    "/constructor",
    "/by/__proto__",
    "/recipes/express/418",
    "/recipes/express/404-nonsense",
    "/recipes/cobol/404",
    `/${"9".repeat(500)}`,
  ])("%s leads nowhere", (path) => expect(pageAt(path)).toBeUndefined());

  test("what leads nowhere has suggestions", () => {
    expect(suggest("/guides/errors-that-help")).toEqual(["/guides/errors", "/guides"]);
    expect(suggest("/methods/PTACH")).toContain("/methods/PATCH");
    expect(suggest("/not-found")).toEqual(["/404"]);
    expect(suggest("/404-gone")).toContain("/404");
    expect(suggest("/by/ngnix")).toContain("/by/nginx");
    expect(suggest("/quite something")).toEqual(["/search?q=quite%20something"]);
  });
});

describe("the page of a code carries everything known", () => {
  test.each(
    corrections.flatMap((it) => it.codes.map((number) => [it.id, number, it.right] as const)),
  )("the correction %s can be read on /%i", (_, number, right) => {
    const page = pageAt(`/${number}`);
    expect(JSON.stringify(page?.data)).toContain(JSON.stringify(right));
    expect(JSON.stringify(page?.blocks)).toContain(JSON.stringify(` ${right} (`).slice(1, -1));
  });

  test.each(
    corrections.filter((it) => it.codes.length === 0).map((it) => [it.id, it.right] as const),
  )("the correction %s, which is about no code, can be read on /methods", (_, right) => {
    const page = pageAt("/methods");
    expect(JSON.stringify(page?.data)).toContain(JSON.stringify(right));
    expect(JSON.stringify(page?.blocks)).toContain(JSON.stringify(` ${right} (`).slice(1, -1));
  });

  test.each(asked.map((it) => [it.id, it] as const))(
    "the question %s is answered on the pages of its codes",
    (_, it) => {
      for (const number of it.codes) {
        const page = pageAt(`/${number}`);
        for (const text of [it.asks[0], it.answer, it.cite]) {
          expect(JSON.stringify(page?.data)).toContain(JSON.stringify(text));
        }
        expect(whole(`/${number}`).replace(/\s+/g, " ")).toContain(it.answer);
      }
    },
  );

  test("a method's page has the corrections that name it", () => {
    expect(whole("/methods/TRACE")).toContain("TRACE is safe.");
    expect(whole("/methods/LOCK")).not.toContain("Often told");
  });

  test.each(statuses.map((it) => it.code))("/%i says what to do and what not", (number) => {
    expect(whole(`/${number}`).toLowerCase()).toContain("do this, not this");
  });

  test("what only a log holds is neither cached nor unknown to a client", () => {
    expect(whole("/600")).not.toMatch(/Cache|If unknown/);
  });

  test.each([
    [418, "I'm a teapot", "Binance"],
    [402, "x402", "Stripe"],
    [404, "404.13", "UNIMPLEMENTED"],
    [409, "AlreadyExists", "error 1001", "If unknown"],
    [502, "connection_refused", "UNAVAILABLE"],
    [503, "UF", "temporary-reduced-capacity"],
    [451, "RTSP: Parameter Not Understood", "blocked-by"],
    [413, "Payload Too Large", "In other references"],
    [421, "not heuristically cacheable", "BogusHeader"],
    [104, "2026-11-13", "registration ends"],
    [510, "obsolete since 20"],
    [499, "everything by nginx"],
    [303, "becomes GET"],
  ])("/%i says: %s", (number, ...words) => {
    const text = whole(`/${number}`).toLowerCase();
    for (const word of words) expect(text).toContain(String(word).toLowerCase());
  });

  test("a number that nobody registered means what its class means (RFC 9110 15)", () => {
    expect(whole("/471")).toContain("400 Bad Request");
  });

  test("a number outside 100-599 is explained, with what to send instead (RFC 9110 15)", () => {
    expect(whole("/620")).toContain("422 Unprocessable Content");
  });

  test("its JSON has the keys that programs rely on", () => {
    const data = pageAt(`/${code.METHOD_NOT_ALLOWED}`)?.data as CodeData;
    expect(data).toMatchObject({
      page: "code",
      code: code.METHOD_NOT_ALLOWED,
      name: "Method Not Allowed",
      class: "4xx",
      registered: true,
      registration: "iana",
      spec: { cite: "RFC 9110 15.5.6" },
      fields: [{ name: "Allow", level: "MUST", cite: "RFC 9110 15.5.6" }],
    });
    expect(data.confusedWith[0]).toEqual({ code: code.NOT_IMPLEMENTED, name: "Not Implemented" });
  });
});

describe("the exchange on a page is true", () => {
  const shown = statuses.flatMap((it) => {
    const exchange = exchangeOf(it);
    return exchange === undefined ? [] : [{ it, ...exchange, number: it.code }];
  });

  test("every registered code that travels and is not obsolete has one", () => {
    const without = statuses
      .filter(
        (it) =>
          it.registration === "iana" &&
          it.onTheWire &&
          !it.obsolete &&
          !shown.some(({ number }) => number === it.code),
      )
      .map((it) => it.code);
    expect(without).toEqual([]);
  });

  test.each(shown)(
    "$number carries what it must and nothing that it must not",
    ({ it, response }) => {
      const end = response.findIndex(({ text }) => text === "");
      const head = response
        .slice(0, end === -1 ? undefined : end)
        .map(({ text }) => text.toLowerCase());
      const has = (name: string): boolean =>
        head.some((line) => line.startsWith(`${name.toLowerCase()}:`));
      for (const rule of it.fields) {
        if (rule.level === "MUST" && rule.when === undefined)
          expect(has(rule.name), rule.name).toBe(true);
      }
      for (const rule of it.forbidden) {
        if (rule.when === undefined) expect(has(rule.name), rule.name).toBe(false);
      }
      if (it.content === "none-by-framing" && it.final) expect(end).toBe(-1);
    },
  );

  test.each(shown)(
    "$number has content as long as it says (RFC 9110 8.6)",
    ({ it, request, response }) => {
      for (const lines of [request, response.map(({ text }) => text)]) {
        const end = lines.indexOf("");
        if (end === -1 || (!it.final && lines !== request)) continue;
        const length = /Content-Length: (\d+)/.exec(lines.slice(0, end).join("\n"))?.[1];
        expect(Buffer.byteLength(lines.slice(end + 1).join("\n"))).toBe(Number(length));
      }
    },
  );
});
