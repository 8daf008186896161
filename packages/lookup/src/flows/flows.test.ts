import {
  code,
  isRedirection,
  isRefusal,
  isRegistered,
  methodAfter,
  needOf,
  repeatKind,
  statuses,
} from "@verdict/codes";
import { corrections } from "@verdict/codes/texts";
import { type Decision, decisions } from "@verdict/decide";
import { describe, expect, test } from "vitest";
import { needWords, repeatWords } from "./act.ts";
import { authentication } from "./authentication.ts";
import { caching } from "./caching.ts";
import { categories } from "./categories.ts";
import { errorHandling } from "./error-handling.ts";
import { type Exit, type Flow, flowIds, type Rung } from "./flow.ts";
import { flowIdIn, flowOf } from "./flows.ts";
import { lifecycle } from "./lifecycle.ts";
import { flowMermaid } from "./mermaid.ts";
import { flowOutline } from "./outline.ts";
import { redirection } from "./redirection.ts";
import { flowSvg } from "./svg.ts";

const all = flowIds.map((id) => [id, flowOf(id)] as const);

function rungsOf({ stages }: Flow): readonly Rung[] {
  return stages.flatMap((it) => it.rungs);
}

function exitsOf(flow: Flow): readonly Exit[] {
  return rungsOf(flow).flatMap((it) => it.exits);
}

function codesOf(flow: Flow): readonly number[] {
  return exitsOf(flow).flatMap((it) => it.codes);
}

function sorted(codes: Iterable<number>): readonly number[] {
  return [...new Set(codes)].sort((a, b) => a - b);
}

function without(id: string): readonly Decision[] {
  return decisions.filter((it) => it.id !== id);
}

describe("what is in a diagram is what the decisions say", () => {
  test("lifecycle: every decision in its order, with its source, its methods and its statuses", () => {
    expect(
      rungsOf(lifecycle()).map(({ id, question, cite, methods, exits }) => ({
        id,
        question,
        cite,
        methods,
        gives: exits.flatMap((it) => it.codes),
      })),
    ).toEqual(
      decisions.map(({ id, question, cite, methods, gives }) => ({
        id,
        question,
        cite,
        methods,
        gives: sorted(gives),
      })),
    );
  });

  test("authentication: the phase that admits, whole", () => {
    const admit = decisions.filter((it) => it.phase === "admit");
    expect(rungsOf(authentication()).map((it) => it.id)).toEqual(admit.map((it) => it.id));
    expect(sorted(codesOf(authentication()))).toEqual(sorted(admit.flatMap((it) => it.gives)));
  });

  test("redirection: every decision with a 3xx, and no other status of it", () => {
    const leading = decisions.filter((it) => it.gives.some(isRedirection));
    expect(rungsOf(redirection()).map((it) => it.id)).toEqual(leading.map((it) => it.id));
    expect(sorted(codesOf(redirection()))).toEqual(
      sorted(leading.flatMap((it) => it.gives)).filter(isRedirection),
    );
  });

  test("categories: every status that a decision ends with, once, under its digit", () => {
    expect(codesOf(categories())).toEqual(sorted(decisions.flatMap((it) => it.gives)));
    for (const { id, exits } of rungsOf(categories()))
      for (const number of exits.flatMap((it) => [...it.codes, ...(it.others ?? [])]))
        expect(`${number}`[0]).toBe(id[0]);
  });

  test("categories: every registered code in use is there, drawn another way where none ends with it", () => {
    const shown = exitsOf(categories()).flatMap((it) => [...it.codes, ...(it.others ?? [])]);
    const registered = statuses.filter((it) => it.registration === "iana").map((it) => it.code);
    expect(sorted(shown)).toEqual(registered);
    expect(shown).toHaveLength(registered.length);
  });

  test("caching: what may come of a GET once it is chosen what to send", () => {
    const ids = rungsOf(caching()).map((it) => it.id);
    expect(ids.slice(0, 3)).toEqual(["fresh", "offline", "validator"]);
    expect(ids.slice(3)).toEqual([
      "one-choice",
      "acceptable",
      "if-none-match",
      "if-modified-since",
      "works",
      "range",
      "whole",
    ]);
  });

  test.each([
    ["lifecycle", lifecycle, "early-data"],
    ["authentication", authentication, "lawful"],
    ["redirection", redirection, "moved-temporarily"],
    ["caching", caching, "acceptable"],
    ["categories", categories, "early-data"],
  ] as const)("%s: a decision that is taken away is missed", (_, draw, id) => {
    const less = draw(without(id));
    expect(codesOf(draw()).length).toBeGreaterThan(codesOf(less).length);
    expect(rungsOf(less).map((it) => it.id)).not.toContain(id);
    expect(flowMermaid(less)).not.toBe(flowMermaid(draw()));
    expect(flowSvg(less)).not.toBe(flowSvg(draw()));
    expect(flowOutline(less)).not.toBe(flowOutline(draw()));
  });
});

describe("what a client does is what the rules say", () => {
  const flow = errorHandling();

  test("error handling has every registered refusal", () => {
    const refusals = statuses.filter((it) => it.registration === "iana" && isRefusal(it.code));
    expect(sorted(codesOf(flow))).toEqual(refusals.map((it) => it.code));
    expect(sorted(decisions.flatMap((it) => it.gives)).filter(isRefusal)).toSatisfy(
      (given: readonly number[]) => given.every((it) => codesOf(flow).includes(it)),
    );
  });

  test("each refusal is where its kind and its need put it", () => {
    const of = (id: string): readonly number[] =>
      rungsOf(flow)
        .find((it) => it.id === id)
        ?.exits.flatMap((it) => it.codes) ?? [];
    for (const number of codesOf(flow).filter(isRegistered)) {
      const need = needOf(number);
      const kind = repeatKind(number);
      expect(of("needs").includes(number), `${number}`).toBe(need !== undefined);
      for (const it of ["not-applied", "refused", "transient"])
        expect(of(it).includes(number), `${number}`).toBe(need === undefined && kind === it);
      expect([...of("mendable"), ...of("final")].includes(number), `${number}`).toBe(
        need === undefined && kind === "permanent",
      );
    }
    expect(of("told")).toEqual([code.CONTENT_TOO_LARGE]);
    expect(of("keyed")).toEqual([code.CONFLICT]);
  });

  test("only what may be sent again leads back to the start", () => {
    for (const { codes, again } of rungsOf(flow).flatMap((it) => it.exits))
      for (const number of codes)
        if (again !== true) expect(repeatKind(number), `${number}`).toBe("permanent");
    for (const { codes, again } of exitsOf(redirection()))
      expect(again === true, `${codes}`).toBe(methodAfter(codes[0] ?? 0, "GET") !== undefined);
  });

  test("what becomes of the method is said beside each redirect (RFC 9110 15.4)", () => {
    const says = (number: number): string | undefined =>
      exitsOf(redirection()).find((it) => it.codes.includes(number))?.says;
    expect(says(code.MOVED_PERMANENTLY)).toBe(
      "go to Location, for good; POST becomes GET, others stay",
    );
    expect(says(code.FOUND)).toContain("this time; POST becomes GET");
    expect(says(code.SEE_OTHER)).toContain("all but HEAD become GET");
    expect(says(code.TEMPORARY_REDIRECT)).toContain("this time; the same method and content");
    expect(says(code.PERMANENT_REDIRECT)).toContain("for good; the same method and content");
    expect(says(code.NOT_MODIFIED)).toContain("nothing is followed");
  });

  test("a challenge can be met, a plain no cannot", () => {
    const exit = (number: number): Exit | undefined =>
      exitsOf(authentication()).find((it) => it.codes.includes(number));
    expect(exit(code.UNAUTHORIZED)).toMatchObject({ says: needWords.credentials, again: true });
    expect(exit(code.TOO_MANY_REQUESTS)).toMatchObject({ says: repeatWords.refused, again: true });
    expect(exit(code.FORBIDDEN)).toMatchObject({ again: false });
  });
});

describe.each(all)("%s: no arrow leads nowhere", (_, flow) => {
  test("Mermaid: every node but the end leads on, and every edge from one node to another", () => {
    const chart = flowMermaid(flow);
    const nodes = [...chart.matchAll(/^ *(?:\w+ -\.-> )?(\w+)(?:\(\["|\{"|\[")/gm)].map(
      ([, id]) => id,
    );
    const edges = [...chart.matchAll(/^ {2}(\w+) (?:-->|-\.->) (\w+)/gm)];
    expect(new Set(nodes).size).toBe(nodes.length);
    for (const [, from, to] of edges) {
      expect(nodes).toContain(from);
      expect(nodes).toContain(to);
    }
    const rungs = rungsOf(flow);
    expect(nodes).toHaveLength(2 + rungs.length + exitsOf(flow).length);
    for (const node of nodes.filter((it) => it !== "start"))
      expect(edges.some(([, , to]) => to === node)).toBe(true);
    expect(edges.filter(([, , to]) => to === "start")).toHaveLength(
      exitsOf(flow).filter((it) => it.again === true).length,
    );
    expect(chart.match(/^ {2}subgraph /gm)).toHaveLength(flow.stages.length);
  });

  test.each([false, true])("the picture: all is inside, nothing overlaps, wide: %s", (isWide) => {
    const picture = flowSvg(flow, { isWide, style: false });
    const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) ([\d.]+)"/.exec(picture) ?? []).map(
      Number,
    );
    const boxes = [
      ...picture.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
    ].map((it) => it.slice(1).map(Number) as [number, number, number, number]);
    const others = exitsOf(flow).flatMap((it) => it.others ?? []);
    expect(boxes).toHaveLength(2 + rungsOf(flow).length + codesOf(flow).length + others.length);
    for (const [at, [x, y, w, h]] of boxes.entries()) {
      expect(x + w).toBeLessThanOrEqual(width);
      expect(y + h).toBeLessThanOrEqual(height);
      for (const [x2, y2, w2, h2] of boxes.slice(at + 1))
        expect(x < x2 + w2 && x2 < x + w && y < y2 + h2 && y2 < y + h).toBe(false);
    }
    for (const number of codesOf(flow)) expect(picture).toContain(`>${number}</text>`);
    expect(picture).not.toMatch(/NaN|undefined/);
  });

  test("the picture says what it shows to who does not see it", () => {
    const picture = flowSvg(flow);
    expect(picture).toMatch(/role="img" aria-labelledby="\S+-title \S+-desc"/);
    expect(picture).toContain(`-title">${flow.title}</title>`);
    expect(picture).toMatch(/-desc">From “.+ The list below the picture has all of it in words\.</);
  });

  test("the outline fits a terminal of 80 columns and has every question and status", () => {
    const outline = flowOutline(flow);
    for (const line of outline.split("\n")) expect(line.length).toBeLessThanOrEqual(76);
    const words = outline.replace(/\n\| +/g, " ");
    for (const { question } of rungsOf(flow)) expect(words).toContain(question);
    for (const number of codesOf(flow)) expect(words).toMatch(new RegExp(`\\b${number}\\b`));
    expect(outline.match(/ \^(?:\n|$)/g) ?? []).toHaveLength(
      exitsOf(flow).filter((it) => it.again === true).length,
    );
  });
});

describe("corrections", () => {
  test.each(all)("%s has some, each with its section", (_, flow) => {
    expect(flow.corrections.length).toBeGreaterThan(0);
    for (const { says, right, cite } of flow.corrections) {
      expect([says, right].every((it) => /\S\.$/.test(it))).toBe(true);
      expect(cite).toMatch(/^RFC \d+ \d/);
    }
  });

  test("what the facts say of the diagrams of the first article is beside them", () => {
    for (const it of corrections.filter(({ says }) => /\b(?:diagram|Draws)\b/.test(says)))
      expect(
        all.some(([, flow]) => flow.corrections.includes(it)),
        it.id,
      ).toBe(true);
  });

  test("307 is among the redirects, and a limit comes first (RFC 9110 15.4.8, RFC 6585 4)", () => {
    expect(codesOf(redirection())).toContain(code.TEMPORARY_REDIRECT);
    const ids = rungsOf(lifecycle()).map((it) => it.id);
    expect(ids.indexOf("rate")).toBeLessThan(ids.indexOf("authenticated"));
  });

  test("no two have the same id", () => {
    const own = all.flatMap(([, flow]) => flow.corrections.map((it) => it.id));
    const drawn = own.filter((it) => it.startsWith("flow-"));
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

test.each([
  ["redirection", "redirection"],
  ["Redirects", "redirection"],
  ["errors", "error-handling"],
  ["request-lifecycle", "lifecycle"],
  ["cache-and-negotiation", "caching"],
  ["authorization", "authentication"],
  ["nobody", undefined],
  ["constructor", undefined],
])("the word %s means %s", (word, id) => expect(flowIdIn(word)).toBe(id));
