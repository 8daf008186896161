/** The fields that carry credentials, as RFC 9110 11 and RFC 6265 4 name them. */
const named = ["authorization", "proxy-authorization", "cookie", "set-cookie", "cookie2"];

/** What people call fields of their own that carry some: `X-Api-Key`, `X-Auth-Token`, `Api-Secret`. */
const habit = /(?:^|-)(?:api-?key|auth|token|secret|password|session|signature)(?:-|$)/;

/**
 * Whether a field carries credentials, whatever the case of its name: what must not be shown, and must not follow a
 * redirect to another origin (RFC 9110 15.4). Fields that people make up are known by the words in their names.
 *
 * @example
 * isCredential("Authorization"); // true
 * isCredential("X-Api-Key"); // true
 * isCredential("Accept"); // false
 */
export function isCredential(field: string): boolean {
  const name = field.toLowerCase();
  return named.includes(name) || habit.test(name);
}
