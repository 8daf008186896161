/**
 * A text that tells users apart: the user, where it is a text or a number, else its `id` or its `sub` (RFC 7519 4.1.2).
 *
 * @returns `undefined` for nobody
 * @throws {TypeError} when it has neither, saying how to mend it
 * @example userKey({ id: 7, name: "Ann" }); // "7"
 */
export function userKey(user: unknown): string | undefined {
  if (user === undefined || user === null || user === false) return undefined;
  const { id, sub } =
    typeof user === "object"
      ? (user as { readonly id?: unknown; readonly sub?: unknown })
      : { id: user, sub: undefined };
  const key = id ?? sub;
  if (typeof key === "string" || typeof key === "number" || typeof key === "bigint")
    return String(key);
  throw new TypeError(
    "Nothing tells this user apart from others: it has neither id nor sub. Give `by` a function, such as by: ({ user }) => user.name.",
  );
}
