import { expect } from "vitest";

/** A block of code of a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** A command line of a page, with what the page shows of its output. */
export interface Step {
  readonly line: string;
  readonly shown: readonly string[];
}

/** The blocks of code of a page, in order. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
    language,
    text,
  }));
}

/** The command lines of a console block. */
export function stepsOf({ language, text }: Block): Step[] {
  if (language !== "console") return [];
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const [line = "", ...shown] = step.trimEnd().split("\n");
      return { line, shown };
    });
}

/** Expect what a page shows, line after line, each somewhere behind the one before; `…` stands for anything. */
export function expectShown(output: string, shown: readonly string[]): void {
  let rest = output.replaceAll("\r", "");
  for (const line of shown) {
    const pattern = line.split("…").map((it) => it.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const match = new RegExp(pattern.join("[^]*?")).exec(rest);
    expect(match, `${line}\n\nis not in\n\n${rest}`).not.toBeNull();
    rest = rest.slice((match?.index ?? 0) + (match?.[0].length ?? 0));
  }
}
