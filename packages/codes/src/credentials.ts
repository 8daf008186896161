/**
 * Authorization and Proxy-Authorization (RFC 9110 11), cookies (RFC 6265 4), and what people call fields of their own that
 * carry credentials: `X-Api-Key`, `X-Auth-Token`, `Api-Secret`.
 */
const secret = /cookie|(^|-)(api-?key|auth(orization)?|token|secret|session|signature)(-|$)/i;

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
  return secret.test(field);
}
