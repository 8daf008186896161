import { describe, expect, test } from "vitest";
import { decide } from "./decide.ts";
import { declaredSource } from "./declared.ts";
import { mermaid, outline } from "./diagram.ts";
import { compile } from "./machine.ts";
import { decisions } from "./phases.ts";

/** Nodes and edges of a flowchart, as a reader of Mermaid would see them. */
function read(chart: string) {
  const nodes = [...chart.matchAll(/^ {4}(\w+)\{"([^"]+)"\}$/gm)].map(([, id]) => id);
  const exits = [...chart.matchAll(/(\w+)\(\["(\d{3}) [^"]*"\]\)$/gm)].map(([, , code]) => code);
  const edges = [...chart.matchAll(/^ {2}(\w+) (-->|-\.->) (\w+)/gm)].map(([, a, , b]) => [a, b]);
  const lit = /^ {2}class (\S+) lit$/m.exec(chart)?.[1]?.split(",") ?? [];
  const links = /^ {2}linkStyle (\S+) /m.exec(chart)?.[1]?.split(",").map(Number) ?? [];
  return { nodes, exits, edges, lit, litEdges: links.map((at) => edges[at] ?? []) };
}

describe("mermaid", () => {
  test("has every decision once, in order, in its phase, with every status it can give", () => {
    const chart = mermaid();
    const { nodes, exits } = read(chart);
    expect(nodes).toEqual(decisions.map((it) => `d_${it.id.replaceAll("-", "_")}`));
    expect(exits.map(Number)).toEqual(decisions.flatMap((it) => it.gives));
    expect(chart.match(/^ {2}subgraph /gm)).toHaveLength(9);
    expect(chart.match(/^ {2}end$/gm)).toHaveLength(9);
  });

  test("every edge leads from one node of the chart to another", () => {
    const { nodes, edges } = read(mermaid());
    for (const [from, to] of edges) {
      expect(nodes).toContain(from);
      expect(nodes.includes(to) || /_\d{3}$/.test(to ?? "")).toBe(true);
    }
  });

  test("for a method, only what that method is asked", () => {
    const { nodes } = read(mermaid({ method: "DELETE" }));
    expect(nodes).toContain("d_act");
    expect(nodes).not.toContain("d_range");
    expect(nodes).not.toContain("d_content");
    // Phases keep their numbers, also where one is left out.
    expect(mermaid({ method: "DELETE" })).toContain('["7 condition"]');
  });

  test("for a resource, only what can matter for it", () => {
    const source = declaredSource({}, "GET", null);
    const { nodes } = read(mermaid({ method: "GET", source }));
    expect(nodes).toHaveLength(9);
    expect(nodes).not.toContain("d_authenticated");
  });

  test("a compiled program says the same as what it was compiled from", () => {
    const source = declaredSource({ methods: ["PUT"], locked: true }, "PUT", null);
    const drawn = mermaid({ program: compile(source, "PUT") });
    expect(drawn).toBe(mermaid({ method: "PUT", source }));
    expect(drawn).toContain("d_unlocked");
    expect(outline({ program: compile(source, "PUT") })).not.toContain("proxy");
  });

  test("the way of one request is lit, up to the status that ended it", () => {
    const { trail, status } = decide({ resource: { exists: false }, request: { method: "GET" } });
    const { lit, litEdges } = read(mermaid({ method: "GET", trail, status }));
    expect(lit.at(-1)).toBe("d_exists_404");
    expect(lit.slice(0, -1)).toEqual(trail.map((it) => `d_${it.decision.replaceAll("-", "_")}`));
    expect(litEdges).toContainEqual(["d_exists", "d_exists_404"]);
    expect(litEdges.some(([from, to]) => from === "d_exists" && to !== "d_exists_404")).toBe(false);
  });
});

describe("outline", () => {
  test("has a line for every decision and for every phase", () => {
    const lines = outline().trimEnd().split("\n");
    expect(lines).toHaveLength(decisions.length + 9);
    expect(lines[0]).toBe("1 serve");
    expect(outline()).toContain("if-match: Does If-Match name the current entity tag? (400, 412)");
  });

  test("marks the way of one request, and the decision that ended it with its status", () => {
    const { trail, status } = decide({ resource: { exists: false }, request: { method: "GET" } });
    const marked = outline({ method: "GET", trail, status }).split("\n");
    expect(marked.filter((it) => it.startsWith(" > "))).toHaveLength(trail.length - 1);
    expect(marked.filter((it) => it.startsWith("=>"))).toEqual([
      "=>  exists: Is there something here, or may this method make it? (404)",
    ]);
  });
});
