import { statuses } from "@verdict/codes";
import { describe, expect, test } from "vitest";
import { flowIds } from "../../flows/flow.ts";
import { renderHtml } from "../../render/html.ts";
import { renderText } from "../../render/text.ts";
import { pageAt } from "../at.ts";

function whole(path: string): string {
  const page = pageAt(path);
  return page === undefined ? "" : renderText(page, { full: true });
}

/** The words of a strip, label by label. */
function stripOf(path: string): Record<string, string> {
  const strip = /<dl class="strip">([\s\S]*?)<\/dl>/.exec(renderHtml(pageAt(path) as never))?.[1];
  const parts = [...(strip ?? "").matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)];
  return Object.fromEntries(
    parts.map(([, label = "", value = ""]) => [label, value.replace(/<[^>]*>/g, "")]),
  );
}

describe("the strip under the verdict says in a word or two", () => {
  test.each([
    ["/404", { Standing: "registered", Cache: "yes, even untold", Repeat: "no" }],
    ["/204", { Content: "never" }],
    ["/307", { Method: "kept, with the content" }],
    ["/303", { Method: "becomes GET" }],
    ["/503", { Repeat: "if idempotent" }],
    ["/421", { Repeat: "yes" }],
    ["/499", { Standing: "not registered · nginx", "On the wire": "never" }],
    ["/471", { Standing: "not registered" }],
  ])("%s: %j", (path, words) => expect(stripOf(path)).toMatchObject(words));

  test.each(statuses.map((it) => it.code))("/%i has one that is short", (code) => {
    for (const [label, value] of Object.entries(stripOf(`/${code}`)))
      if (label !== "Defined in" && label !== "Standing") expect(value.length).toBeLessThan(60);
  });
});

describe("what else a page leads to", () => {
  test.each([
    ["/429", "/guides/rate-limits"],
    ["/412", "/guides/caching"],
    ["/401", "/flows/authentication"],
    ["/304", "/flows/caching"],
    ["/502", "/502-vs-503-vs-504"],
  ])("%s leads to %s", (path, link) => {
    expect(JSON.stringify(pageAt(path)?.blocks)).toContain(`"link":"${link}"`);
  });

  test("a flow that it leads to is one that there is", () => {
    for (const { code } of statuses) {
      const text = JSON.stringify(pageAt(`/${code}`)?.blocks);
      for (const [, id = ""] of text.matchAll(/"\/flows\/([a-z-]+)"/g))
        expect(flowIds).toContain(id);
    }
  });

  test("what stands in logs is there by who writes it", () => {
    expect(whole("/502")).toContain("upstream prematurely closed connection");
    expect(JSON.stringify(pageAt("/502")?.blocks)).toContain('{"link":"/by/nginx","text":"nginx"}');
    expect(whole("/208")).not.toContain("IN LOGS");
  });

  test("how to cause it is said where somebody knows it", () => {
    expect(whole("/404")).toContain("verdict try 404");
    expect(whole("/471")).not.toContain("verdict try");
  });
});

describe("the short card says how code for it is had", () => {
  test("in a terminal and at an address, and where the others are", () => {
    expect(renderText(pageAt("/404") as never)).toMatch(
      /Code for it +verdict 404 --in express, \/404\?in=express \(\d+ others: \/recipes\)\n/,
    );
  });
  test("and nothing where nobody sends it", () => {
    expect(renderText(pageAt("/471") as never)).not.toContain("Code for it");
  });
});

describe("a field leads on to", () => {
  test("the guides that tell of it, and the recipes that are about it", () => {
    const links = JSON.stringify(pageAt("/fields/idempotency-key")?.blocks);
    expect(links).toContain('"/guides/methods"');
    expect(links).toContain('"/504?in=fetch/idempotency-key"');
    expect(JSON.stringify(pageAt("/fields/allow")?.blocks)).toContain('"/guides/errors"');
  });
});

test("what somebody made up is dealt with as the first of its class, whose code is named (RFC 9110 15)", () => {
  const blocks = pageAt("/520")?.blocks ?? [];
  expect(blocks.some((it) => it.kind === "tabs")).toBe(false);
  expect(JSON.stringify(blocks)).toContain('"link":"/500","text":"500 Internal Server Error"');
});

test("what nobody sends has no code that would", () => {
  for (const path of ["/499", "/471", "/306", "/600"]) {
    expect(pageAt(path)?.blocks.some((it) => it.kind === "tabs")).toBe(false);
  }
});
