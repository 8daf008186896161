/** Serialise a state as JSON. */
export function json<Current>(current: Current): string {
  return JSON.stringify(current);
}
