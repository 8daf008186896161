import { isToken } from "@verdict/fields";
import type { Visit } from "../visit.ts";

/** What can be asked for along with a status. */
export interface StatusOptions {
  readonly body: string | undefined;
  readonly type: string;
  /** Names and values by turns; they stand in place of those that the status would have. */
  readonly fields: readonly string[];
  /** Milliseconds. */
  readonly delay: number;
  readonly seed: string | undefined;
  /** Whose sequence it is; the address of the client unless told. */
  readonly key: string | undefined;
}

/** Fields of the request that say the same as the query does, by their name. */
const asFields = {
  body: "playground-body",
  type: "playground-type",
  field: "playground-field",
  delay: "playground-delay",
  "retry-after": "playground-retry-after",
  seed: "playground-seed",
  key: "playground-key",
} as const;

const none: StatusOptions = {
  body: undefined,
  type: "text/plain; charset=utf-8",
  fields: [],
  delay: 0,
  seed: undefined,
  key: undefined,
};

function asksByField({ request: { rawHeaders } }: Visit): boolean {
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if ((name.charCodeAt(0) | 0x20) === 0x70 && /^playground-/i.test(name)) return true;
  }
  return false;
}

/** Fields that frame a message: whoever could set them would break it by accident. */
const framing = /^(?:content-length|transfer-encoding|connection|trailer|upgrade|date)$/i;

/**
 * Read the options of a visit: `?body=`, `?type=`, `?field=Name: value` (any number of them), `?delay=` in milliseconds,
 * `?retry-after=`, `?seed=` and `?key=`; or fields that begin with `Playground-`.
 *
 * @returns what is wrong with them, for who wrote them
 */
export function optionsOf(visit: Visit): StatusOptions | string {
  if (visit.search === "" && !asksByField(visit)) return none;
  const told = (name: keyof typeof asFields): string | undefined =>
    (visit.search === "" ? null : visit.query.get(name)) ?? visit.field(asFields[name]);
  const delay = Number(told("delay") ?? 0);
  if (!(delay >= 0 && delay <= visit.lab.limits.delay)) {
    return `delay is in milliseconds, from 0 to ${visit.lab.limits.delay}.`;
  }
  const body = told("body");
  if (body !== undefined && body.length > visit.lab.limits.content) return "The body is too long.";
  const lines =
    visit.search === "" ? [] : [...visit.query.getAll("field"), ...visit.query.getAll("h")];
  const line = visit.field(asFields.field);
  const fields: string[] = [];
  for (const it of line === undefined ? lines : [...lines, line]) {
    const [, name = "", value = ""] = /^([^:]*):(.*)$/s.exec(it) ?? [];
    if (!isToken(name.trim()))
      return `A field is written like Name: value; ${JSON.stringify(it)} is not.`;
    if (framing.test(name.trim())) return `${name.trim()} frames the message and cannot be set.`;
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
      return `The value of ${name} has characters that no field has.`;
    fields.push(name.trim(), value.trim());
  }
  const retryAfter = told("retry-after");
  if (retryAfter !== undefined) {
    if (/[^\t\x20-\x7e]/.test(retryAfter)) return "retry-after takes seconds or a date.";
    fields.push("Retry-After", retryAfter);
  }
  const type = told("type") ?? none.type;
  if (/[^\t\x20-\x7e]/.test(type)) return "type is a media type.";
  return { body, type, fields, delay, seed: told("seed"), key: told("key") };
}
