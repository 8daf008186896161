import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../decide.ts";
import { declaredSource } from "../declared.ts";
import { compile } from "../machine.ts";
import { decisions } from "../phases.ts";
import { layOut } from "./layout.ts";
import { exitsWidth, sizes } from "./sizes.ts";
import { svg } from "./svg.ts";
import { widthOf, wrap } from "./wrap.ts";

/** Whether every tag is closed in its order, and nothing stands outside of what XML allows. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const tag = /<(\/?)([a-z]+)((?:\s[a-zA-Z:-]+="[^"<]*")*)(\/?)>|[^<]+/gy;
  let at = 0;
  for (const [whole, close, name, , empty] of xml.matchAll(tag)) {
    at += whole.length;
    if (name === undefined) {
      if (/&(?!(?:amp|lt|gt|quot);)/.test(whole)) return false;
    } else if (close === "/") {
      if (open.pop() !== name) return false;
    } else if (empty !== "/") open.push(name);
  }
  return at === xml.length && open.length === 0;
}

const missing = decide({ resource: { exists: false }, request: { method: "GET" } });

describe("the picture", () => {
  test("has every decision once, in its order, and every status that it can end with", () => {
    const drawn = svg();
    const titles = [...drawn.matchAll(/<title>([a-z-]+) \(/g)].map(([, id]) => id);
    expect(titles).toEqual(decisions.map((it) => it.id));
    expect(drawn.match(/class="flow-exit /g)).toHaveLength(
      decisions.flatMap((it) => it.gives).length,
    );
    expect(drawn.match(/class="flow-panel"/g)).toHaveLength(9);
  });

  test("is well-formed, whatever the answers hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (answer) => {
        const trail = missing.trail.map((it) => ({ ...it, answer, otherwise: answer }));
        expect(isWellFormed(svg({ trail, status: 404 }, { title: answer, id: answer }))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test("for a method, a resource or a compiled program, has only what can matter", () => {
    const source = declaredSource({}, "GET", null);
    const program = compile(source, "GET");
    const small = svg({ program });
    expect(small).toBe(svg({ method: "GET", source }));
    expect(small.match(/class="flow-box/g)).toHaveLength(program.steps.length);
    expect(svg({ method: "DELETE" })).not.toContain("<title>range (");
  });

  test("the way of one request is lit up to its end, with what was answered and what would have led on", () => {
    const drawn = svg({ method: "GET", ...missing });
    expect(drawn.match(/class="flow-box flow-on"/g)).toHaveLength(missing.trail.length - 1);
    expect(drawn.match(/class="flow-box flow-end"/g)).toHaveLength(1);
    expect(drawn.match(/class="flow-exit flow-4xx flow-lit"/g)).toHaveLength(1);
    expect(drawn).toContain(">404 Not Found<");
    expect(drawn).toContain(">There is nothing here.<");
    expect(drawn).toContain(">Use the URI of something that is<");
    const plain = svg({ method: "GET" });
    expect(plain).not.toMatch(/class="[^"]*flow-(?:on|off|end|lit)/);
  });

  test("a status that the decision does not list is drawn all the same: somebody else's end", () => {
    const trail = missing.trail.slice(0, 1);
    expect(svg({ trail, status: 418 })).toContain(">418 ");
  });

  test("says what it shows to who does not see it", () => {
    const drawn = svg({ method: "GET", ...missing }, { id: "a" });
    expect(drawn).toContain('role="img" aria-labelledby="a-title a-desc"');
    expect(drawn).toContain('<title id="a-title">How GET is decided: 404 Not Found</title>');
    expect(drawn).toMatch(/<desc id="a-desc">.*exists: There is nothing here\.; it ends with 404/);
  });

  test("follows light and dark, unless the page has the styles already", () => {
    expect(svg()).toContain("prefers-color-scheme:dark");
    expect(svg({}, { style: false })).not.toContain("<style>");
    expect(svg()).not.toMatch(/<script|\sstyle=|href=|url\(/);
  });
});

describe("the layout", () => {
  test.each([1, 2, 3])("in %i columns keeps everything apart and within the picture", (columns) => {
    const { columns: laid, width, height } = layOut({ ...missing }, columns);
    expect(laid.length).toBeLessThanOrEqual(columns);
    for (const panels of laid) {
      for (const [at, panel] of panels.entries()) {
        expect(panel.x + sizes.column).toBeLessThanOrEqual(width);
        expect(panel.y + panel.height).toBeLessThan(height);
        const below = panels[at + 1];
        if (below !== undefined) expect(below.y).toBeGreaterThan(panel.y + panel.height);
        for (const [place, box] of panel.boxes.entries()) {
          expect(box.y + box.height).toBeLessThanOrEqual(panel.y + panel.height);
          const next = panel.boxes[place + 1];
          for (const exit of box.exits) {
            expect(exit.x).toBeGreaterThan(box.x + sizes.box);
            expect(exit.x + exit.width).toBeLessThan(panel.x + sizes.column);
            if (next !== undefined) expect(exit.y + exit.height).toBeLessThan(next.y);
          }
        }
      }
    }
  });

  test("a line is as wide as its box at most, and what is left out leaves an ellipsis", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 30, max: 300 }), (text, width) => {
        const lines = wrap(text, 13, width, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(width);
      }),
    );
    expect(wrap("one two three four", 13, 40, 2)).toEqual(["one", "two…"]);
    expect(exitsWidth).toBe(120);
  });
});
