import {
  classes,
  cloudflareErrors,
  fields,
  iisSubstatuses,
  methods,
  statuses,
  warnCodes,
} from "@verdict/codes";
import { pairs } from "../data/pairs/index.ts";
import { senders } from "../data/senders.ts";
import { guides } from "../guides/index.ts";
import { tools } from "../recipes/index.ts";
import { comparePath, fieldPath } from "./links.ts";

/** The addresses of all pages of one kind. */
export interface Section {
  readonly title: string;
  readonly paths: readonly string[];
}

/**
 * The address of every page of the reference, by kind, for whoever wants all of them. More can be asked for: any two
 * codes side by side, and any number.
 */
export function addresses(): readonly Section[] {
  const once = (paths: readonly string[]): string[] => [...new Set(paths)];
  return [
    { title: "Start", paths: ["/", "/cheatsheet", "/changes", "/glossary"] },
    { title: "Guides", paths: ["/guides", ...guides.map((it) => `/guides/${it.name}`)] },
    { title: "Classes", paths: Object.values(classes).map((it) => `/${it.id}`) },
    { title: "Codes", paths: statuses.map((it) => `/${it.code}`) },
    { title: "Side by side", paths: pairs.map((it) => comparePath(it.codes)) },
    { title: "Recipes", paths: ["/recipes", ...tools.map((it) => `/recipes/${it.id}`)] },
    { title: "Who sends what", paths: ["/by", ...senders.map((it) => `/by/${it.id}`)] },
    { title: "Methods", paths: ["/methods", ...methods.map((it) => `/methods/${it.name}`)] },
    { title: "Fields", paths: once(["/fields", ...fields.map((it) => fieldPath(it.name))]) },
    {
      title: "Numbers that are no status",
      paths: once([
        ...warnCodes.map((it) => `/${it.code}`),
        ...cloudflareErrors.map((it) => `/${it.code}`),
        ...iisSubstatuses.map((it) => `/${it.sub}`),
      ]),
    },
  ];
}
