import type { Rule } from "./rule.ts";
import { noContentWhereNoneIs } from "./rules/no-content-where-none-is.ts";
import { noDeprecatedStatus } from "./rules/no-deprecated-status.ts";
import { noErrorInSuccess } from "./rules/no-error-in-success.ts";
import { noMethodChangingRedirect } from "./rules/no-method-changing-redirect.ts";
import { noUnknownStatus } from "./rules/no-unknown-status.ts";
import { preferOk } from "./rules/prefer-ok.ts";
import { preferProblemDetails } from "./rules/prefer-problem-details.ts";
import { requireIdempotencyKey } from "./rules/require-idempotency-key.ts";
import { requireStatusFields } from "./rules/require-status-fields.ts";
import { respectRetryAfter } from "./rules/respect-retry-after.ts";
import { validFieldValue } from "./rules/valid-field-value.ts";

/** Every rule: those about what is sent, then those about what is received. */
export const rules: readonly Rule[] = [
  noUnknownStatus,
  noDeprecatedStatus,
  noErrorInSuccess,
  noContentWhereNoneIs,
  requireStatusFields,
  validFieldValue,
  noMethodChangingRedirect,
  preferProblemDetails,
  preferOk,
  respectRetryAfter,
  requireIdempotencyKey,
];
