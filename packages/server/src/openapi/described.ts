import { code, status as statusOf } from "@verdict/codes";
import type { Operation } from "./document.ts";

/** Statuses that are about the content of a request. */
const ofContent: readonly number[] = [
  code.LENGTH_REQUIRED,
  code.CONTENT_TOO_LARGE,
  code.UNSUPPORTED_MEDIA_TYPE,
];

/** Statuses that a request only gets for a field that it has. */
const ofFields: readonly number[] = [
  code.PARTIAL_CONTENT,
  code.NOT_MODIFIED,
  code.PRECONDITION_FAILED,
  code.RANGE_NOT_SATISFIABLE,
  code.EXPECTATION_FAILED,
];

/**
 * Whether a request as an operation describes it can get a status. Any request can have content, and a condition whatever
 * there is to hold it against; what comes of those that nobody is told of is left to `default`.
 */
export function isLedTo(
  status: number,
  { parameters = [], requestBody }: Pick<Operation, "parameters" | "requestBody">,
): boolean {
  if (ofContent.includes(status)) return requestBody !== undefined;
  if (!ofFields.includes(status)) return true;
  const facts = statusOf(status);
  const fields: readonly string[] = facts?.kind === "known" ? facts.requestFields : [];
  return parameters.some((it) => "name" in it && it.in === "header" && fields.includes(it.name));
}
