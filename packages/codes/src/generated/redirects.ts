// Generated from the data files by `npm run generate`; do not edit.
import type { Redirect } from "../data/row.ts";

/** What the method becomes, for the redirects that are followed without asking. */
export const redirects: Readonly<Record<number, Redirect["method"]>> = {
  301: "may-become-GET",
  302: "may-become-GET",
  303: "GET",
  307: "preserve",
  308: "preserve",
};
