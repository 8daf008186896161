import { codeOf, fields, methods, statuses } from "@verdict/codes";
import { senders } from "../data/senders.ts";
import { flowIds } from "../flows/flow.ts";
import { guides } from "../guides/index.ts";
import { clean } from "../render/clean.ts";
import { distance } from "../words/typo.ts";
import { fieldPath } from "./links.ts";

/** Addresses near one that leads nowhere, best first, at most five; a search for its words if there is none. */
export function suggest(path: string): readonly string[] {
  const wanted = path.toLowerCase().slice(0, 60);
  const code = codeOf(wanted.replace(/^\//, ""));
  if (code !== undefined) return [`/${code}`];
  const number = /\d{3}/.exec(wanted)?.[0];
  const exact = statuses.some((it) => String(it.code) === number) ? [`/${number}`] : [];
  const limit = Math.max(2, Math.floor(wanted.length / 4));
  const near = known()
    .map((address) => ({ address, slips: distance(wanted, address.toLowerCase(), limit) }))
    .filter((it) => it.slips <= limit)
    .sort((a, b) => a.slips - b.slips)
    .map((it) => it.address);
  const found = [...new Set([...exact, ...near, ...beside(wanted)])].slice(0, 5);
  if (found.length > 0) return found;
  const words = clean(path.slice(0, 60))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? ["/"] : [`/search?q=${encodeURIComponent(words)}`];
}

/** What is under the same heading with one of the same words, and that heading: `/guides/errors-that-help`. */
function beside(wanted: string): readonly string[] {
  const [, section = "", rest = ""] = /^(\/[^/]+)\/(.+)$/.exec(wanted) ?? [];
  const all = known();
  if (!all.includes(section)) return [];
  const words = rest.split(/[^a-z0-9]+/).filter((it) => it.length > 3);
  const alike = all.filter(
    (it) => it.startsWith(`${section}/`) && words.some((word) => it.includes(word)),
  );
  return [...alike, section];
}

function known(): string[] {
  return [
    "/by",
    "/changes",
    "/methods",
    "/fields",
    "/search",
    "/choose",
    "/decide",
    "/flows",
    ...flowIds.map((it) => `/flows/${it}`),
    "/guides",
    "/glossary",
    "/cheatsheet",
    ...guides.map((it) => `/guides/${it.name}`),
    ...senders.map((it) => `/by/${it.id}`),
    ...methods.map((it) => `/methods/${it.name}`),
    ...fields.map((it) => fieldPath(it.name)),
    ...statuses.map((it) => `/${it.code}`),
  ];
}
