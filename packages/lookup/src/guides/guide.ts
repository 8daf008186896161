import type { Block } from "../doc.ts";

/** A guide: one subject from both sides of the wire, with code that runs. */
export interface Guide {
  /** The last part of its address, `/guides/choosing`. */
  readonly name: string;
  readonly title: string;
  /** What it is about, in one sentence. */
  readonly lead: string;
  readonly parts: readonly Part[];
}

/**
 * A heading with what stands under it: text in which links are marked (see `lineOf`), or a block of any other kind. A
 * text that is a list of texts is a list.
 */
export interface Part {
  readonly heading: string;
  readonly body: readonly (string | readonly string[] | Block)[];
}

/** TypeScript that runs: its first line is the name of the file that it is saved as. */
export function ts(text: string): Block {
  return { kind: "code", language: "ts", text: text.trim() };
}

/** JavaScript that runs, under the name in its first line. */
export function js(text: string): Block {
  return { kind: "code", language: "js", text: text.trim() };
}

/** Python that runs, under the name in its first line. */
export function py(text: string): Block {
  return { kind: "code", language: "python", text: text.trim() };
}

/** What a terminal shows: lines behind `$` are typed, and `…` stands for what is left out. */
export function shell(text: string): Block {
  return { kind: "code", language: "console", text: text.trim() };
}

const tools = {
  server: { express: "Express", fastapi: "FastAPI", go: "Go net/http" },
  client: { fetch: "fetch", axios: "axios", httpx: "HTTPX" },
} as const;

/**
 * The line below code with our own packages that says where the same is had without them: recipes of the codes in three
 * that many use, and all others.
 *
 * @param codes as in addresses, with a situation where it has one: `429`, `504/idempotency-key`
 */
export function elsewhere(side: keyof typeof tools, ...codes: readonly string[]): string {
  const lists = codes.map((it) => {
    const [code = "", situation] = it.split("/");
    const links = Object.entries(tools[side]).map(([id, label]) => {
      const words = situation === undefined ? id : `${id}/${situation}`;
      return `[${label}](/${code}?in=${words})`;
    });
    return `${code} ${side === "server" ? "in" : "with"} ${links.join(", ")}`;
  });
  return `Without Verdict: ${lists.join("; ")}; [others](/recipes).`;
}
