import { statuses } from "@verdict/codes";

/**
 * The code whose name is this, to the letter: several senders share some numbers, which therefore have no constant.
 *
 * @throws {TypeError} for a name that no code has
 */
export function codeNamed(name: string): number {
  const found = statuses.find((it) => it.name === name);
  if (found === undefined) throw new TypeError(`No code is called ${name}.`);
  return found.code;
}
