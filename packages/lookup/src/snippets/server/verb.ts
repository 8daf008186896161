/** The methods that frameworks have a function for. */
const verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The name of that function, `get`; `undefined` for a method that has none everywhere. */
export function ownVerb(method: string): string | undefined {
  return verbs.includes(method) ? method.toLowerCase() : undefined;
}
