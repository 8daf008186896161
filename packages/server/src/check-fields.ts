import { isFieldText, isToken } from "@verdict/fields";

/** Fields that follow from what is sent, so nobody may set them by hand. */
const derived: ReadonlySet<string> = new Set([
  "content-length",
  "content-type",
  "transfer-encoding",
]);

/**
 * Refuse fields that cannot be sent as they are, or would contradict the content they come with.
 *
 * @throws {TypeError} when a name is no token, a value has a line break or another control character, or the engine
 *   itself says what the field says
 */
export function checkFields(fields: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(fields)) {
    if (!isToken(name)) throw new TypeError(`"${name}" is no field name (RFC 9110 5.1).`);
    if (typeof value !== "string" || !isFieldText(value)) {
      throw new TypeError(
        `The value of ${name} cannot be sent (RFC 9110 5.5). Leave out line breaks, other control characters and what is outside Latin-1.`,
      );
    }
    if (derived.has(name.toLowerCase())) {
      throw new TypeError(`${name} follows from what is sent. Take it off the fields.`);
    }
  }
}
