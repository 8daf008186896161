/** Members of a description whose functions tell a fact. */
const members: Readonly<Record<string, string>> = {
  available: "available",
  rateLimited: "limit",
  authenticated: "authenticate",
  paid: "paid",
  authorized: "authorize",
  blockedForLegal: "blocked",
  // The first fact that needs the current state is the one that has it loaded.
  movedPermanentlyTo: "load",
  locked: "locked",
  requestValid: "query",
  key: "idempotencyKey",
  reading: "accept",
};

/** The member of a description that tells a fact; `null` where none does, or more than one may have. */
export function memberFor(fact: string | undefined, method: string): string | null {
  if (fact === undefined) return null;
  return fact === "outcome" || fact === "queried" ? method : (members[fact] ?? null);
}
