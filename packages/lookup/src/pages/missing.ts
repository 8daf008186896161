import type { Block, Doc, Line } from "../doc.ts";
import { clean } from "../render/clean.ts";
import { search } from "../search/search.ts";
import { pageAt } from "./at.ts";
import { suggest } from "./suggest.ts";

/** The most codes that are shown for the words of an address. */
const most = 5;

/**
 * The page for an address that leads nowhere, with what may have been meant: addresses near it, and what a search for
 * its words finds. Without an address it is the page for any of them.
 */
export function notFoundPage(path?: string): Doc {
  const near = path === undefined ? [] : suggest(path);
  const shown = path === undefined ? undefined : clean(path).slice(0, 100);
  const found = path === undefined ? [] : foundFor(path, near);
  const maybe = [...near.map(nearLine), ...found.map((it) => it.line)];
  return {
    path: "/search",
    title: "No such page",
    tone: "4xx",
    lead: shown === undefined ? "Nothing is at this address." : `Nothing is at ${shown}.`,
    blocks: [
      ...(maybe.length === 0
        ? []
        : ([
            { kind: "heading", text: "Perhaps" },
            { kind: "list", items: maybe },
          ] satisfies Block[])),
      { kind: "form", action: "/search", name: "q", label: "Search" },
    ],
    data: {
      page: "not-found",
      ...(shown === undefined ? {} : { path: shown }),
      suggestions: [...near, ...found.map((it) => it.path)],
    },
  };
}

/** An address and what is there. */
function nearLine(path: string): Line {
  const title = path.startsWith("/search?") ? "search for these words" : pageAt(path)?.title;
  const link = { link: path, text: path };
  return title === undefined ? link : [link, `: ${title}`];
}

/** Codes that the words of an address lead to, where they are not near it already. */
function foundFor(
  path: string,
  near: readonly string[],
): readonly { readonly path: string; readonly line: Line }[] {
  const words = clean(path.slice(0, 60))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (words === "") return [];
  return search(words)
    .results.map((it) => ({
      path: `/${it.code}`,
      line: [{ link: `/${it.code}`, text: `${it.code} ${it.name}` }, `: ${it.why}`] as const,
    }))
    .filter((it) => !near.includes(it.path))
    .slice(0, most);
}
