import { failed } from "./ended.ts";
import { VerdictError } from "./error.ts";
import type { Formats, Schema } from "./formats.ts";
import type { Answered, Result } from "./result.ts";
import type { As } from "./settings.ts";

/** A result as it was declared: its status where that was, and the data that its content is. */
export function shaped(
  result: Result,
  formats: Formats,
  as: As | undefined,
): Result | Promise<Result> {
  if (result.is === "failed") return result;
  const { status, statusText, text, headers, problem, data } = result;
  const is = formats[status] === undefined ? result.is : status;
  // How a caller wants to have it goes first; JSON is what one hopes for where nothing is declared.
  const declared = result.ok && as && as !== "json" ? undefined : formats[is];
  const kind = declared?.as ?? (result.ok ? as : undefined);
  const words = data instanceof Uint8Array ? new TextDecoder().decode(data) : text;
  let value: unknown = data;
  try {
    if (kind === "none") value = undefined;
    else if (kind === "problem")
      value = problem ?? {
        type: "about:blank",
        title: statusText || undefined,
        status,
        extensions: {},
      };
    else if (declared && kind === "text") value = words ?? "";
    else if (declared && kind === "bytes")
      value = data instanceof Uint8Array ? data : new TextEncoder().encode(words);
    else if (
      kind
        ? kind === "json" && (words ?? declared) !== undefined
        : words && /[/+]json *(?:;|$)/i.test(headers.get("content-type") ?? "")
    ) {
      try {
        value = JSON.parse(words ?? "");
      } catch (error) {
        // What nobody asked to be JSON, and is none, is kept as text.
        if (kind) throw error;
      }
    }
  } catch (error) {
    return broken(error);
  }
  const settled = (it: unknown): Result => Object.assign(result, { is, data: it });
  return declared?.schema
    ? validated(declared.schema, value).then(settled, broken)
    : settled(value);

  function broken(error: unknown): Result {
    const it = new VerdictError("decode", (error as Error).message, error);
    it.status = status;
    return failed(it, result as Answered);
  }
}

/** @throws {TypeError} with what a validator has to say against it */
async function validated(schema: Schema, value: unknown): Promise<unknown> {
  const it = await schema["~standard"].validate(value);
  if (it.issues === undefined) return it.value;
  const words = it.issues.slice(0, 5).map(({ message, path = [] }) => {
    const at = path.map((key) => (typeof key === "object" ? key.key : key)).join(".");
    return `${at} ${message}`.trim();
  });
  throw new TypeError(words.join("; "));
}
