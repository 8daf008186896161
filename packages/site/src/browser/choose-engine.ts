/** What the pages that choose load when they are first used: all questions, and what makes pages of them. */
import { renderHtml } from "@verdict/lookup/render";
import {
  type ChooseResult,
  choosePage,
  type Doc,
  profiles,
  questionPage,
  walk,
} from "@verdict/lookup/tree";
import { alternateLinks } from "../html/alternates.ts";

/** A page as a browser shows it. */
export interface Page {
  /** Its one address. */
  readonly path: string;
  readonly title: string;
  /** The article. */
  readonly html: string;
  /** The same in other forms. */
  readonly alternates: readonly { readonly href: string; readonly type: string }[];
}

/** The place in the tree that a query names; `undefined` for what the server has to refuse. */
export function placePage(query: URLSearchParams): Page | undefined {
  const profile = profiles.find((it) => it === (query.get("profile") || "rfc"));
  const step = walk((query.get("a") ?? "").split(".").filter(Boolean).map(Number));
  if (profile === undefined || step === undefined) return undefined;
  return pageOf(questionPage(step, profile));
}

/** What was chosen in words. */
export function wordsPage(result: ChooseResult): Page {
  return pageOf(choosePage(result));
}

function pageOf(doc: Doc): Page {
  const { path, title } = doc;
  return {
    path,
    title: `${title} · Verdict`,
    html: renderHtml(doc),
    alternates: alternateLinks(path),
  };
}
