import {
  type ClassId,
  field,
  fields,
  keyOf,
  method,
  methods,
  nameOf,
  status,
  warnCode,
} from "@verdict/codes";
import { senderNamed } from "../data/senders.ts";
import type { Doc } from "../doc.ts";
import { changesPage } from "./changes.ts";
import { cheatsheetPage } from "./cheatsheet.ts";
import { classPage } from "./class.ts";
import { codePage } from "./code.ts";
import { comparePage } from "./compare.ts";
import { fieldPage, fieldsPage } from "./field.ts";
import { glossaryPage } from "./glossary.ts";
import { guideNamed, guidePage, guidesPage } from "./guide.ts";
import { homePage } from "./home.ts";
import { methodPage, methodsPage } from "./method.ts";
import { noStatusPage, substatusPage } from "./number.ts";
import { recipeAddress, recipeAt } from "./recipe.ts";
import { recipesPage, toolPage } from "./recipes.ts";
import { senderPage, sendersPage } from "./sender.ts";
import { warnCodePage } from "./warn-code.ts";

/** How the address of a page looks, and how the page is made. The first pattern that fits decides. */
const routes: readonly (readonly [RegExp, (...parts: string[]) => Doc | undefined])[] = [
  [/^\/$/, () => homePage()],
  [/^\/changes$/, () => changesPage()],
  [/^\/cheatsheet$/, () => cheatsheetPage()],
  [/^\/([1-5])xx$/i, (digit = "") => classPage(`${digit}xx` as ClassId)],
  [/^\/(\d{1,4})$/, (code) => numberPage(Number(code))],
  [/^\/(\d{3}\.\d{1,2})$/, (sub = "") => substatusPage(sub)],
  [/^\/(\d{1,3}(?:(?:-vs-|-or-|-)\d{1,3}){1,3})$/i, (codes = "") => comparison(codes)],
  [/^\/(\d{3})-([a-z'-]+)$/i, (code, words = "") => named(Number(code), words)],
  [/^\/by$/, () => sendersPage()],
  [/^\/by\/([a-z0-9-]+)$/i, (word = "") => optional(senderNamed(word), senderPage)],
  [/^\/methods$/, () => methodsPage()],
  [/^\/methods\/([a-z-]+)$/i, (name = "") => optional(methodIn(name), methodPage)],
  [/^\/guides$/, () => guidesPage()],
  [/^\/guides\/([a-z-]+)$/i, (name = "") => optional(guideNamed(name), guidePage)],
  [/^\/recipes$/, () => recipesPage()],
  [/^\/recipes\/([a-z0-9.-]+)$/i, (name = "") => toolPage(name)],
  [recipeAddress, (...parts) => recipe(...parts)],
  [/^\/glossary$/, () => glossaryPage()],
  [/^\/fields$/, () => fieldsPage()],
  [/^\/fields\/([a-z0-9-]+)$/i, (name = "") => optional(fieldIn(name), fieldPage)],
];

/**
 * The page at an address of the reference, without its query: `/404`, `/4xx`, `/401-vs-403`, `/by/nginx`,
 * `/methods/PATCH`, `/fields/retry-after`, `/guides/caching`, `/glossary`. Search and choice have results, not pages, and
 * are made by their callers.
 *
 * Spelling is forgiven (`/methods/patch`, `/404-not-found`); `path` of the page is the address in its right form, so
 * that a server can redirect to it.
 *
 * @returns `undefined` for an address that leads nowhere
 * @example pageAt("/404")?.title // "404 Not Found"
 */
export function pageAt(path: string): Doc | undefined {
  if (path.length > 200) return undefined;
  const plain = path.length > 1 ? path.replace(/\/$/, "") : path;
  for (const [pattern, make] of routes) {
    const match = pattern.exec(plain);
    if (match !== null) return make(...match.slice(1));
  }
  return undefined;
}

function numberPage(code: number): Doc | undefined {
  const it = status(code);
  if (it === undefined) return undefined;
  const warn = it.kind === "unknown" ? warnCode(code) : undefined;
  if (warn !== undefined) return warnCodePage(warn);
  return it.kind === "invalid" ? noStatusPage(it) : codePage(it);
}

/** A code followed by its name, `/404-not-found`. */
function named(code: number, words: string): Doc | undefined {
  const name = nameOf(code);
  return name !== undefined && keyOf(name) === keyOf(words) ? numberPage(code) : undefined;
}

function recipe(...parts: string[]): Doc | undefined {
  const it = recipeAt(...parts);
  return it.kind === "page" ? it.doc : undefined;
}

function comparison(text: string): Doc | undefined {
  const codes = [...new Set(text.match(/\d+/g)?.map(Number))];
  return comparePage(codes);
}

/** Method names are case-sensitive on the wire, but nobody means another one here. */
function methodIn(name: string) {
  return method(name) ?? methods.find((it) => it.name === name.toUpperCase());
}

/** A field by its name, or by one of the names that come together. */
function fieldIn(name: string) {
  const wanted = name.toLowerCase();
  return field(wanted) ?? fields.find((it) => it.name.toLowerCase().split(", ").includes(wanted));
}

function optional<Value>(value: Value | undefined, make: (value: Value) => Doc): Doc | undefined {
  return value === undefined ? undefined : make(value);
}
