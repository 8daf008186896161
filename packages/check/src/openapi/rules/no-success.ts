import { code, isRedirection, isSuccess } from "@verdict/codes";
import type { OperationRule } from "../rule.ts";

/** Whether a request that works can end so; a 304 only comes beside what it repeats. */
function isEnd(key: string, status: number | undefined): boolean {
  if (status === undefined) return /^(?:[23]XX|default)$/i.test(key);
  return (
    isSuccess(status) ||
    status === code.SWITCHING_PROTOCOLS ||
    (isRedirection(status) && status !== code.NOT_MODIFIED)
  );
}

export const noSuccess: OperationRule = {
  id: "openapi-no-success",
  severity: "warning",
  cite: "OpenAPI 3.1 4.8.16",
  title: "An operation that never works",
  find: ({ responses, needsResponses }) => {
    // Where there must be some, another rule says so.
    if (responses.length === 0 && needsResponses) return undefined;
    return responses.some(({ key, status }) => isEnd(key, status))
      ? undefined
      : {
          message:
            responses.length === 0
              ? "The operation says nothing of its responses."
              : "The operation documents errors alone.",
          fix: "Document the response to a request that works.",
        };
  },
  bad: [
    { get: { summary: "x" } },
    { get: { responses: { 404: { description: "x" } } } },
    { get: { responses: { 304: { description: "x" }, 404: { description: "x" } } } },
  ],
  good: [
    { get: { responses: { 302: { description: "x", headers: { Location: {} } } } } },
    { get: { responses: { "2XX": { description: "x" } } } },
    { get: { responses: { 101: { description: "x", headers: { Upgrade: {} } } } } },
  ],
};
