import { phraseOf } from "@verdict/codes";
import type { ProblemDetails } from "./problem.ts";

/** The error format of APIs that have no problem details: one message, and one for each field. */
export interface Envelope {
  readonly status: "error";
  readonly message: string;
  readonly code: number;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

/**
 * Problem details as the envelope; a pointer becomes the name of a field with dots between its steps, a parameter of the
 * query is its own name.
 *
 * @example envelope({ status: 409, detail: "The e-mail is taken." }) // { status: "error", message: "The e-mail is taken.", code: 409 }
 */
export function envelope(details: ProblemDetails & { readonly status: number }): Envelope {
  const { status, detail, title, errors } = details;
  return {
    status: "error",
    message: detail ?? title ?? phraseOf(status) ?? String(status),
    code: status,
    ...(errors === undefined
      ? {}
      : {
          errors: errors.map((it) => ({
            field: it.pointer === undefined ? (it.parameter ?? "") : fieldOf(it.pointer),
            message: it.detail,
          })),
        }),
  };
}

/** `#/address/street` as `address.street` (RFC 6901 4, 6). */
function fieldOf(pointer: string): string {
  return decoded(pointer.replace(/^#?\/?/, ""))
    .split("/")
    .map((it) => it.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
