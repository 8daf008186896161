import { failed } from "./core.ts";
import { VerdictError } from "./error.ts";
import type { Formats } from "./formats.ts";
import type { Result } from "./result.ts";
import type { As } from "./settings.ts";

/** A result as it was declared: its status where that was, and the data that its content is. */
export async function shaped(
  result: Result,
  formats: Formats,
  as: As | undefined,
): Promise<Result> {
  if (result.is === "failed") return result;
  const { status, statusText, text, headers, problem, data } = result;
  const is = formats[status] === undefined ? result.is : status;
  // How a caller wants to have it goes first; JSON is what one hopes for where nothing is declared.
  const declared = result.ok && as && as !== "json" ? undefined : formats[is];
  const kind = declared?.as ?? (result.ok ? as : undefined);
  const isJson = /[/+]json *(?:;|$)/i.test(headers.get("content-type") ?? "");
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
    else if (kind ? kind === "json" && (words ?? declared) !== undefined : isJson && words) {
      try {
        value = JSON.parse(words ?? "");
      } catch (error) {
        // What nobody asked to be JSON, and is none, is kept as text.
        if (kind) throw error;
      }
    }
    if (declared?.schema) {
      const checked = await declared.schema["~standard"].validate(value);
      if (checked.issues !== undefined) {
        throw new TypeError(
          checked.issues
            .map(({ message, path = [] }) =>
              [path.map((it) => (typeof it === "object" ? it.key : it)).join("."), message].join(
                " ",
              ),
            )
            .slice(0, 5)
            .join("; "),
        );
      }
      ({ value } = checked);
    }
  } catch (error) {
    const it = new VerdictError("decode", (error as Error).message, error);
    it.status = status;
    return failed(it, result);
  }
  return { ...result, is, data: value } as Result;
}
