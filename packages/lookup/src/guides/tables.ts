import { type Method, methods, status } from "@verdict/codes";
import { pairOf } from "../data/pairs/index.ts";
import type { Block, Line } from "../doc.ts";
import { citeLine, codeLink, fieldLink, specLink } from "../pages/links.ts";
import { type Described, redirectWords, repeatWords } from "../pages/words.ts";

/** What the methods promise, from the table of methods. */
export function methodTable(names: readonly string[]): Block {
  return {
    kind: "table",
    head: ["Method", "Safe", "Idempotent", "Cacheable", "Spec"],
    rows: names.flatMap((name) => methods.filter((it) => it.name === name)).map(methodRow),
  };
}

function methodRow(it: Method): Line[] {
  const cacheable = typeof it.cacheable === "boolean" ? yes(it.cacheable) : it.cacheable;
  const link = { link: `/methods/${it.name}`, text: it.name };
  return [link, yes(it.safe), yes(it.idempotent), cacheable, specLink(it.spec)];
}

/** Whether a client may send the same again, from the table of codes. */
export function repeatTable(codes: readonly number[]): Block {
  return {
    kind: "table",
    head: ["Status", "Send it again?", "Why"],
    rows: described(codes).map((it) => [
      codeLink(it.code),
      repeatWords[it.repeat.advice].short,
      it.repeat.note ?? repeatWords[it.repeat.advice].long,
    ]),
  };
}

/** What redirects do with the method and for how long, from the table of codes. */
export function redirectTable(codes: readonly number[]): Block {
  return {
    kind: "table",
    head: ["Status", "Method", "For good"],
    rows: described(codes).map((it) => [
      codeLink(it.code),
      it.redirect === undefined ? "" : redirectWords[it.redirect.method],
      yes(it.redirect?.permanent === true),
    ]),
  };
}

/** Codes with what they say, from the table of codes. */
export function lineTable(codes: readonly number[]): Block {
  return {
    kind: "table",
    head: ["Status", "Says"],
    rows: described(codes).map((it) => [codeLink(it.code), it.line]),
  };
}

/** The fields that a response with one of these codes has to carry or should, from the table of codes. */
export function requiredTable(codes: readonly number[]): Block {
  return {
    kind: "table",
    head: ["Status", "Field", "Level"],
    rows: described(codes).flatMap((it) =>
      it.fields
        .filter(({ level }) => level === "MUST" || level === "SHOULD")
        .map(({ name, level, cite }): Line[] => [
          codeLink(it.code),
          fieldLink(name),
          [`${level} (`, ...citeLine(cite), ")"],
        ]),
    ),
  };
}

function described(codes: readonly number[]): Described[] {
  return codes.flatMap((code) => {
    const it = status(code);
    return it === undefined || it.kind === "invalid" ? [] : [it];
  });
}

function yes(flag: boolean): string {
  return flag ? "yes" : "no";
}

/** Codes that are mixed up, with the question that tells them apart, from the pairs. */
export function pairTable(names: readonly string[]): Block {
  return {
    kind: "table",
    head: ["Codes", "The question"],
    rows: names.map((name) => {
      const pair = pairOf(name.split("-vs-").map(Number));
      return [{ link: `/${name}`, text: name.replaceAll("-", " ") }, pair?.test ?? ""];
    }),
  };
}
