import { type ClassId, classes, keyOf, statuses } from "@verdict/codes";
import { classWords } from "../data/class-words.ts";
import { firstOfClass } from "../data/common.ts";
import { own } from "../words/own.ts";
import { type Found, hits } from "./found.ts";
import type { Query } from "./query.ts";

/** A whole class: `5xx`, `4XX`, `500s`, `client errors`, `redirects`. */
export function byClass({ lower }: Query): Found | undefined {
  const text = lower
    .replace(/\b(?:http|status|codes?|responses?|class|all|list(?: of)?|the)\b/g, " ")
    .trim();
  const digit = /^([1-5])(?:xx|\*\*?|\.\.|00s|--)$/.exec(
    text.replace(/ (?:errors?|statuses)$/, ""),
  )?.[1];
  const id = digit === undefined ? own(classWords, keyOf(text)) : `${digit}xx`;
  if (id === undefined) return undefined;
  const { name } = classes[Number(id[0]) as keyof typeof classes];
  const codes = statuses.filter((it) => it.class === (id as ClassId)).map((it) => it.code);
  return {
    results: hits([...(firstOfClass[id] ?? []), ...codes], `${id} ${name}`),
    page: `/${id}`,
  };
}
