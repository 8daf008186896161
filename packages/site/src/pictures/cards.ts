import { classes, statuses } from "@verdict/codes";
import { pageAt } from "@verdict/lookup";
import { card } from "../html/card.ts";

/** A card to be drawn in pixels. */
export interface Card {
  /** Its file without an ending, `404`. */
  readonly name: string;
  readonly svg: string;
}

/** The cards of the pages that people link to most: the first page, the classes and the registered codes. */
export function cards(): readonly Card[] {
  const registered = statuses.filter((it) => it.registration.startsWith("iana"));
  const names = [...Object.values(classes).map((it) => it.id), ...registered.map((it) => it.code)];
  return ["index", ...names.map(String)].flatMap((name) => {
    const doc = pageAt(name === "index" ? "/" : `/${name}`);
    return doc === undefined ? [] : [{ name, svg: card(doc) }];
  });
}
