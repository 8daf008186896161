import type { Mend } from "./entries.ts";

/** What the index begins with. */
export const title = "The demonstration API";

export const intro =
  "Every status comes from its real cause here: nothing is simulated, and each has a request that gets it and one that does not. What is written is kept in SQLite and survives a restart.";

/** How a difference to the listing is told. It taught many people, and it is not the only one to get this wrong. */
export function mended({ says, right, cite }: Mend): string {
  const said = says.charAt(0).toLowerCase() + says.slice(1).replace(/\.$/, "");
  return `Unlike the listing that this was made after, which ${said}: ${right} (${cite})`;
}
