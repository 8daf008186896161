/** What the index begins with. */
export const title = "The demonstration API";

export const intro =
  "Every status comes from its real cause here: nothing is simulated, and each has a request that gets it and one that does not. What is written is kept in SQLite and survives a restart.";

/** How a difference to the listing is told: it taught many people, and it is not the only one to get this wrong. */
export function mended({
  says,
  right,
  cite,
}: {
  readonly says: string;
  readonly right: string;
  readonly cite: string;
}): string {
  return `Kindly mended. The listing: ${says} Here: ${right} (${cite})`;
}
