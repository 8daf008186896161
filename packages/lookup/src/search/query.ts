import { clean } from "../words/clean.ts";

/** A query in the forms in which it is looked at. */
export interface Query {
  /** Cleaned, as it is shown. */
  readonly text: string;
  /** The same in lower case. */
  readonly lower: string;
}

/** Prepare a query for looking at. */
export function toQuery(raw: string): Query {
  const text = clean(raw);
  return { text, lower: text.toLowerCase() };
}
