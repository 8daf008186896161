import { memberOf } from "../known-errors.ts";
import { errorsOf, type FieldError } from "../standard-schema.ts";

/** What Fastify throws when its schemas refuse something. */
export interface ValidationError {
  readonly validation: readonly unknown[];
  /** Which part of the request: body, querystring, params or headers. */
  readonly validationContext?: string;
}

/** Whether an error is one of Fastify's validation. */
export function isValidation(error: unknown): error is ValidationError {
  const validation = memberOf(error, "validation");
  return Array.isArray(validation) && validation.length > 0;
}

/** The errors of Ajv as pointers and sentences; what is missing is pointed to where it should be. */
export function validationErrors(errors: readonly unknown[]): FieldError[] {
  return errors.map((it) => {
    const path = String(memberOf(it, "instancePath") ?? "")
      .split("/")
      .slice(1)
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const params = memberOf(it, "params");
    const more = memberOf(params, "missingProperty") ?? memberOf(params, "additionalProperty");
    if (typeof more === "string") path.push(more);
    const message = String(memberOf(it, "message") ?? "is not valid");
    return errorsOf([{ message, path }])[0] as FieldError;
  });
}
