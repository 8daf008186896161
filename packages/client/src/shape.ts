import { failed } from "./core.ts";
import { VerdictError } from "./error.ts";
import type { Format, Formats } from "./formats.ts";
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
  const format: Partial<Format> =
    formats[is] ?? ({ as: result.ok && as !== "stream" ? as : undefined } as Format);
  const isJson = /[/+]json *(?:;|$)/i.test(headers.get("content-type") ?? "");
  let value: unknown = data;
  try {
    if (format.as === "none") value = undefined;
    else if (format.as === "problem")
      value = problem ?? {
        type: "about:blank",
        title: statusText || undefined,
        status,
        extensions: {},
      };
    else if (text !== undefined && (format.as === "json" || (isJson && format.as === undefined))) {
      try {
        value = JSON.parse(text);
      } catch (error) {
        // What nobody asked to be JSON, and is none, is kept as text.
        if (format.as === "json") throw error;
      }
    }
    if (format.schema !== undefined) {
      const checked = await format.schema["~standard"].validate(value);
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
