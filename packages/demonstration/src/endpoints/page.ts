import { code } from "@verdict/codes";
import { type Exchange, problem } from "@verdict/server";

/** A part of a collection. */
export interface Page {
  /** The id before the first one. */
  readonly after: number;
  readonly limit: number;
}

const most = 100;

/** Which part of a collection is asked for: `?after=20&limit=10`. What cannot be understood is refused, not guessed. */
export function pageOf({ query }: Exchange): Page {
  const asked = new URLSearchParams(query);
  return { after: number(asked, "after", 0, 1e9), limit: number(asked, "limit", most, most) };
}

function number(asked: URLSearchParams, name: string, usual: number, max: number): number {
  const value = asked.get(name);
  if (value === null) return usual;
  if (/^\d{1,10}$/.test(value) && Number(value) <= max) return Number(value);
  throw problem(code.BAD_REQUEST, {
    detail: `The parameter ${name} is a whole number from 0 to ${max}.`,
  });
}

/** Where a collection goes on; `undefined` where this was all. */
export function nextPage(
  path: string,
  shown: readonly { readonly id: number }[],
  { limit }: Page,
): string | undefined {
  const last = shown.at(-1);
  return last === undefined || shown.length < limit
    ? undefined
    : `${path}?after=${last.id}&limit=${limit}`;
}
