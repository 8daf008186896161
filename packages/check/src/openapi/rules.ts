import type { OperationRule } from "./rule.ts";
import { acceptPatchMissingOn415 } from "./rules/accept-patch-missing-on-415.ts";
import { acceptedWithoutMonitor } from "./rules/accepted-without-monitor.ts";
import { blockedByMissingOn451 } from "./rules/blocked-by-missing-on-451.ts";
import { bodyOnHead } from "./rules/body-on-head.ts";
import { challengeOn511 } from "./rules/challenge-on-511.ts";
import { conditionWithoutCondition } from "./rules/condition-without-condition.ts";
import { contentLengthForbidden } from "./rules/content-length-forbidden.ts";
import { contentOnGetHeadDelete } from "./rules/content-on-get-head-delete.ts";
import { contentRangeMissingOn416 } from "./rules/content-range-missing-on-416.ts";
import { contentRefusedWithoutContent } from "./rules/content-refused-without-content.ts";
import { contentWhereNone } from "./rules/content-where-none.ts";
import { createdByOtherMethod } from "./rules/created-on-safe-method.ts";
import { errorEnvelopeInSuccess } from "./rules/error-envelope-in-success.ts";
import { getHeadNotImplemented } from "./rules/get-head-not-implemented.ts";
import { locationMeaningless } from "./rules/location-meaningless.ts";
import { locationMissing } from "./rules/location-missing.ts";
import { missingField } from "./rules/missing-field.ts";
import { multipleChoicesNoContent } from "./rules/multiple-choices-no-content.ts";
import { noClientError } from "./rules/no-client-error.ts";
import { noResponses } from "./rules/no-responses.ts";
import { noSuccess } from "./rules/no-success.ts";
import { notAcceptableWithoutContent } from "./rules/not-acceptable-without-content.ts";
import { notModifiedOnUnsafeMethod } from "./rules/not-modified-on-unsafe-method.ts";
import { problemMemberType } from "./rules/problem-member-type.ts";
import { problemStatusMismatch } from "./rules/problem-status-mismatch.ts";
import { rangeOnNonGet } from "./rules/range-on-non-get.ts";
import { retryAfterAbsent } from "./rules/retry-after-absent.ts";
import { securedWithout401 } from "./rules/secured-without-401.ts";
import { statusDeprecated } from "./rules/status-deprecated.ts";
import { statusOutOfRange } from "./rules/status-out-of-range.ts";
import { statusUnregistered } from "./rules/status-unregistered.ts";
import { unsecured401 } from "./rules/unsecured-401.ts";
import { whatIsAskedFor } from "./rules/what-is-asked-for.ts";

/** Every rule on an operation, in the order in which findings are told. */
export const operationRules: readonly OperationRule[] = [
  noResponses,
  noSuccess,
  noClientError,
  securedWithout401,
  statusOutOfRange,
  statusUnregistered,
  statusDeprecated,
  contentWhereNone,
  bodyOnHead,
  missingField,
  locationMissing,
  notModifiedOnUnsafeMethod,
  rangeOnNonGet,
  createdByOtherMethod,
  contentRefusedWithoutContent,
  conditionWithoutCondition,
  getHeadNotImplemented,
  contentOnGetHeadDelete,
  contentLengthForbidden,
  acceptPatchMissingOn415,
  blockedByMissingOn451,
  problemMemberType,
  problemStatusMismatch,
  errorEnvelopeInSuccess,
  retryAfterAbsent,
  contentRangeMissingOn416,
  multipleChoicesNoContent,
  challengeOn511,
  locationMeaningless,
  whatIsAskedFor,
  notAcceptableWithoutContent,
  unsecured401,
  acceptedWithoutMonitor,
];
