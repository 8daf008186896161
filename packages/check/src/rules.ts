import type { Rule, SequenceRule } from "./rule.ts";
import { basicRealmMissing } from "./rules/authentication/basic-realm-missing.ts";
import { bearerErrorStatusMismatch } from "./rules/authentication/bearer-error-status-mismatch.ts";
import { challengeDuplicateParam } from "./rules/authentication/challenge-duplicate-param.ts";
import { challengeOn511 } from "./rules/authentication/challenge-on-511.ts";
import { challengeUnparseable } from "./rules/authentication/challenge-unparseable.ts";
import { missingProxyAuthenticate } from "./rules/authentication/missing-proxy-authenticate.ts";
import { missingWwwAuthenticate } from "./rules/authentication/missing-www-authenticate.ts";
import { ageUnparseable } from "./rules/caching/age-unparseable.ts";
import { cacheControlContradiction } from "./rules/caching/cache-control-contradiction.ts";
import { explicitFreshnessOnUncacheableStatus } from "./rules/caching/explicit-freshness-on-uncacheable-status.ts";
import { maxAgeInvalid } from "./rules/caching/max-age-invalid.ts";
import { badHost } from "./rules/client/bad-host.ts";
import { badHostAccepted } from "./rules/client/bad-host-accepted.ts";
import { contentOnGetHeadDelete } from "./rules/client/content-on-get-head-delete.ts";
import { expectContinueWithoutContent } from "./rules/client/expect-continue-without-content.ts";
import { ifRangeWeak } from "./rules/client/if-range-weak.ts";
import { ifRangeWithoutRange } from "./rules/client/if-range-without-range.ts";
import { methodCase } from "./rules/client/method-case.ts";
import { rangeUnparseable } from "./rules/client/range-unparseable.ts";
import { traceWithContent } from "./rules/client/trace-with-content.ts";
import { badEtag } from "./rules/conditions/bad-etag.ts";
import { ifModifiedSinceIgnored } from "./rules/conditions/if-modified-since-ignored.ts";
import { ifNoneMatchIgnored } from "./rules/conditions/if-none-match-ignored.ts";
import { notModifiedEtagMismatch } from "./rules/conditions/not-modified-etag-mismatch.ts";
import { notModifiedExtraMetadata } from "./rules/conditions/not-modified-extra-metadata.ts";
import { notModifiedOnUnsafeMethod } from "./rules/conditions/not-modified-on-unsafe-method.ts";
import { notModifiedUnconditional } from "./rules/conditions/not-modified-unconditional.ts";
import { preconditionFailedInsteadOf304 } from "./rules/conditions/precondition-failed-instead-of-304.ts";
import { preconditionFailedUnconditional } from "./rules/conditions/precondition-failed-unconditional.ts";
import { preconditionRequiredButPresent } from "./rules/conditions/precondition-required-but-present.ts";
import { errorEnvelopeInSuccess } from "./rules/content/error-envelope-in-success.ts";
import { graphqlAllErrors200 } from "./rules/content/graphql-all-errors-200.ts";
import { preflightNotOk } from "./rules/content/preflight-not-ok.ts";
import { soft404 } from "./rules/content/soft-404.ts";
import { stackTraceLeak } from "./rules/content/stack-trace-leak.ts";
import { expiresUnparseable } from "./rules/dates/expires-unparseable.ts";
import { httpDateObsolete } from "./rules/dates/http-date-obsolete.ts";
import { httpDateUnparseable } from "./rules/dates/http-date-unparseable.ts";
import { lastModifiedAfterDate } from "./rules/dates/last-modified-after-date.ts";
import { missingDate } from "./rules/dates/missing-date.ts";
import { blockedByMissingOn451 } from "./rules/explanation/blocked-by-missing-on-451.ts";
import { errorWithoutExplanation } from "./rules/explanation/error-without-explanation.ts";
import { htmlErrorToJsonCaller } from "./rules/explanation/html-error-to-json-caller.ts";
import { bodyOn1xx } from "./rules/framing/body-on-1xx.ts";
import { bodyOn204 } from "./rules/framing/body-on-204.ts";
import { bodyOn205 } from "./rules/framing/body-on-205.ts";
import { bodyOn304 } from "./rules/framing/body-on-304.ts";
import { bodyOnHead } from "./rules/framing/body-on-head.ts";
import { contentLengthConflict } from "./rules/framing/content-length-conflict.ts";
import { contentLengthForbidden } from "./rules/framing/content-length-forbidden.ts";
import { contentLengthMismatch } from "./rules/framing/content-length-mismatch.ts";
import { contentLengthUnparseable } from "./rules/framing/content-length-unparseable.ts";
import { missingContentType } from "./rules/framing/missing-content-type.ts";
import { transferEncodingForbidden } from "./rules/framing/transfer-encoding-forbidden.ts";
import { transferEncodingToHttp10 } from "./rules/framing/transfer-encoding-to-http10.ts";
import { transferEncodingWithContentLength } from "./rules/framing/transfer-encoding-with-content-length.ts";
import { badWhitespace } from "./rules/lists/bad-whitespace.ts";
import { emptyListElement } from "./rules/lists/empty-list-element.ts";
import { createdOnSafeMethod } from "./rules/location/created-on-safe-method.ts";
import { locationFragmentOn201 } from "./rules/location/location-fragment-on-201.ts";
import { locationMeaningless } from "./rules/location/location-meaningless.ts";
import { locationMissingOn201 } from "./rules/location/location-missing-on-201.ts";
import { locationMissingOnRedirect } from "./rules/location/location-missing-on-redirect.ts";
import { locationMultiple } from "./rules/location/location-multiple.ts";
import { locationUnparseable } from "./rules/location/location-unparseable.ts";
import { multipleChoicesNoContent } from "./rules/location/multiple-choices-no-content.ts";
import { redirectDowngrade } from "./rules/location/redirect-downgrade.ts";
import { redirectMethodUnclear } from "./rules/location/redirect-method-unclear.ts";
import { redirectToSelf } from "./rules/location/redirect-to-self.ts";
import { allowListsRejectedMethod } from "./rules/methods/allow-lists-rejected-method.ts";
import { allowOmitsUsedMethod } from "./rules/methods/allow-omits-used-method.ts";
import { allowUnparseable } from "./rules/methods/allow-unparseable.ts";
import { getHeadNotImplemented } from "./rules/methods/get-head-not-implemented.ts";
import { missingAllow } from "./rules/methods/missing-allow.ts";
import { optionsWithoutCapabilities } from "./rules/methods/options-without-capabilities.ts";
import { traceEchoesCredentials } from "./rules/methods/trace-echoes-credentials.ts";
import { acceptPatchMissingOn415 } from "./rules/negotiation/accept-patch-missing-on-415.ts";
import { contentCodingUnaccepted } from "./rules/negotiation/content-coding-unaccepted.ts";
import { contentTooLargeWithoutContent } from "./rules/negotiation/content-too-large-without-content.ts";
import { expectationFailedWithoutExpect } from "./rules/negotiation/expectation-failed-without-expect.ts";
import { lengthRequiredButPresent } from "./rules/negotiation/length-required-but-present.ts";
import { notAcceptableWithoutNegotiation } from "./rules/negotiation/not-acceptable-without-negotiation.ts";
import { unsupportedMediaTypeWithoutContent } from "./rules/negotiation/unsupported-media-type-without-content.ts";
import { versionNotSupportedSameVersion } from "./rules/negotiation/version-not-supported-same-version.ts";
import { problemAboutBlankTitle } from "./rules/problems/problem-about-blank-title.ts";
import { problemBodyUnparseable } from "./rules/problems/problem-body-unparseable.ts";
import { problemMemberType } from "./rules/problems/problem-member-type.ts";
import { problemStatusMismatch } from "./rules/problems/problem-status-mismatch.ts";
import { acceptRangesContradicts } from "./rules/ranges/accept-ranges-contradicts.ts";
import { contentRangeFormOn416 } from "./rules/ranges/content-range-form-on-416.ts";
import { contentRangeInvalid } from "./rules/ranges/content-range-invalid.ts";
import { contentRangeLengthMismatch } from "./rules/ranges/content-range-length-mismatch.ts";
import { contentRangeMeaningless } from "./rules/ranges/content-range-meaningless.ts";
import { contentRangeMismatch } from "./rules/ranges/content-range-mismatch.ts";
import { contentRangeMissingOn206 } from "./rules/ranges/content-range-missing-on-206.ts";
import { contentRangeMissingOn416 } from "./rules/ranges/content-range-missing-on-416.ts";
import { contentRangeOnMultipart } from "./rules/ranges/content-range-on-multipart.ts";
import { contentRangeUnparseable } from "./rules/ranges/content-range-unparseable.ts";
import { contentRangeUnsatisfiedOn206 } from "./rules/ranges/content-range-unsatisfied-on-206.ts";
import { multipartBoundaryMissing } from "./rules/ranges/multipart-boundary-missing.ts";
import { multipartForSingleRange } from "./rules/ranges/multipart-for-single-range.ts";
import { multipartPartWithoutContentRange } from "./rules/ranges/multipart-part-without-content-range.ts";
import { partialExtraMetadata } from "./rules/ranges/partial-extra-metadata.ts";
import { partialNotRequested } from "./rules/ranges/partial-not-requested.ts";
import { partialOnNonGet } from "./rules/ranges/partial-on-non-get.ts";
import { partialWhenIfRangeFalse } from "./rules/ranges/partial-when-if-range-false.ts";
import { rangeStatusOnNonGet } from "./rules/ranges/range-status-on-non-get.ts";
import { rangeStatusWithoutRange } from "./rules/ranges/range-status-without-range.ts";
import { retryAfterAbsent } from "./rules/retry/retry-after-absent.ts";
import { retryAfterInPast } from "./rules/retry/retry-after-in-past.ts";
import { retryAfterUndefined } from "./rules/retry/retry-after-undefined.ts";
import { retryAfterUnparseable } from "./rules/retry/retry-after-unparseable.ts";
import { seq206MissingHeaders } from "./rules/sequence/seq-206-missing-headers.ts";
import { seq304ContentLengthDiffers } from "./rules/sequence/seq-304-content-length-differs.ts";
import { seq304MissingHeaders } from "./rules/sequence/seq-304-missing-headers.ts";
import { seq412Applied } from "./rules/sequence/seq-412-applied.ts";
import { seqAllowListsRejected } from "./rules/sequence/seq-allow-lists-rejected.ts";
import { seqAllowOmitsWorking } from "./rules/sequence/seq-allow-omits-working.ts";
import { seqCatchAll200 } from "./rules/sequence/seq-catch-all-200.ts";
import { seqClientEarlyRetry } from "./rules/sequence/seq-client-early-retry.ts";
import { seqClientMethodChanged } from "./rules/sequence/seq-client-method-changed.ts";
import { seqClientRepeatedCredentials } from "./rules/sequence/seq-client-repeated-credentials.ts";
import { seqCreatedLocationDead } from "./rules/sequence/seq-created-location-dead.ts";
import { seqCredentialsForwardedCrossOrigin } from "./rules/sequence/seq-credentials-forwarded-cross-origin.ts";
import { seqDeleteIneffective } from "./rules/sequence/seq-delete-ineffective.ts";
import { seqEtagSameAcrossCodings } from "./rules/sequence/seq-etag-same-across-codings.ts";
import { seqFailedWriteApplied } from "./rules/sequence/seq-failed-write-applied.ts";
import { seqGoneCameBack } from "./rules/sequence/seq-gone-came-back.ts";
import { seqHeadContentLengthDiffers } from "./rules/sequence/seq-head-content-length-differs.ts";
import { seqHeadHeadersDiffer } from "./rules/sequence/seq-head-headers-differ.ts";
import { seqHeadStatusDiffers } from "./rules/sequence/seq-head-status-differs.ts";
import { seqIfMatchIgnored } from "./rules/sequence/seq-if-match-ignored.ts";
import { seqInterimAfterFinal } from "./rules/sequence/seq-interim-after-final.ts";
import { seqMonitorDead } from "./rules/sequence/seq-monitor-dead.ts";
import { seqPutCreatedNot201 } from "./rules/sequence/seq-put-created-not-201.ts";
import { seqPutReplaced201 } from "./rules/sequence/seq-put-replaced-201.ts";
import { seqRangeBytesDiffer } from "./rules/sequence/seq-range-bytes-differ.ts";
import { seqRangeTotalDiffers } from "./rules/sequence/seq-range-total-differs.ts";
import { seqRedirectLoop } from "./rules/sequence/seq-redirect-loop.ts";
import { seqStrongEtagReused } from "./rules/sequence/seq-strong-etag-reused.ts";
import { seqVaryMissing } from "./rules/sequence/seq-vary-missing.ts";
import { continueNotRequested } from "./rules/status/continue-not-requested.ts";
import { interimToHttp10 } from "./rules/status/interim-to-http10.ts";
import { reasonPhraseContradicts } from "./rules/status/reason-phrase-contradicts.ts";
import { statusDeprecated } from "./rules/status/status-deprecated.ts";
import { statusOutOfRange } from "./rules/status/status-out-of-range.ts";
import { statusReserved } from "./rules/status/status-reserved.ts";
import { statusUnregistered } from "./rules/status/status-unregistered.ts";
import { connectionSpecificInHttp2 } from "./rules/upgrade/connection-specific-in-http2.ts";
import { switchingInHttp2 } from "./rules/upgrade/switching-in-http2.ts";
import { upgradeMissingOn101 } from "./rules/upgrade/upgrade-missing-on-101.ts";
import { upgradeMissingOn426 } from "./rules/upgrade/upgrade-missing-on-426.ts";
import { upgradeNotOffered } from "./rules/upgrade/upgrade-not-offered.ts";
import { upgradeRequiredButOffered } from "./rules/upgrade/upgrade-required-but-offered.ts";
import { upgradeWithoutConnectionOption } from "./rules/upgrade/upgrade-without-connection-option.ts";

/** Every rule on an exchange, in the order in which findings are told. */
export const rules: readonly Rule[] = [
  statusOutOfRange,
  statusUnregistered,
  statusDeprecated,
  statusReserved,
  reasonPhraseContradicts,
  interimToHttp10,
  continueNotRequested,
  upgradeMissingOn101,
  upgradeNotOffered,
  upgradeWithoutConnectionOption,
  switchingInHttp2,
  upgradeMissingOn426,
  upgradeRequiredButOffered,
  connectionSpecificInHttp2,
  bodyOn1xx,
  bodyOn204,
  bodyOn205,
  bodyOn304,
  bodyOnHead,
  contentLengthForbidden,
  transferEncodingForbidden,
  transferEncodingWithContentLength,
  transferEncodingToHttp10,
  contentLengthUnparseable,
  contentLengthConflict,
  contentLengthMismatch,
  missingContentType,
  emptyListElement,
  badWhitespace,
  missingAllow,
  allowUnparseable,
  allowListsRejectedMethod,
  allowOmitsUsedMethod,
  getHeadNotImplemented,
  traceEchoesCredentials,
  optionsWithoutCapabilities,
  missingWwwAuthenticate,
  missingProxyAuthenticate,
  challengeUnparseable,
  challengeDuplicateParam,
  basicRealmMissing,
  bearerErrorStatusMismatch,
  challengeOn511,
  locationMissingOn201,
  locationMissingOnRedirect,
  locationUnparseable,
  locationMultiple,
  locationFragmentOn201,
  locationMeaningless,
  redirectToSelf,
  redirectDowngrade,
  redirectMethodUnclear,
  multipleChoicesNoContent,
  createdOnSafeMethod,
  retryAfterUnparseable,
  retryAfterInPast,
  retryAfterUndefined,
  retryAfterAbsent,
  contentRangeMissingOn206,
  contentRangeOnMultipart,
  multipartBoundaryMissing,
  multipartPartWithoutContentRange,
  multipartForSingleRange,
  contentRangeUnparseable,
  contentRangeInvalid,
  contentRangeLengthMismatch,
  contentRangeMismatch,
  contentRangeUnsatisfiedOn206,
  contentRangeMissingOn416,
  contentRangeFormOn416,
  contentRangeMeaningless,
  partialNotRequested,
  partialOnNonGet,
  partialWhenIfRangeFalse,
  rangeStatusWithoutRange,
  rangeStatusOnNonGet,
  partialExtraMetadata,
  acceptRangesContradicts,
  notModifiedUnconditional,
  notModifiedOnUnsafeMethod,
  notModifiedEtagMismatch,
  notModifiedExtraMetadata,
  ifNoneMatchIgnored,
  ifModifiedSinceIgnored,
  preconditionFailedUnconditional,
  preconditionFailedInsteadOf304,
  preconditionRequiredButPresent,
  badEtag,
  httpDateUnparseable,
  expiresUnparseable,
  httpDateObsolete,
  lastModifiedAfterDate,
  missingDate,
  notAcceptableWithoutNegotiation,
  unsupportedMediaTypeWithoutContent,
  acceptPatchMissingOn415,
  contentCodingUnaccepted,
  contentTooLargeWithoutContent,
  lengthRequiredButPresent,
  expectationFailedWithoutExpect,
  versionNotSupportedSameVersion,
  errorWithoutExplanation,
  htmlErrorToJsonCaller,
  blockedByMissingOn451,
  explicitFreshnessOnUncacheableStatus,
  cacheControlContradiction,
  maxAgeInvalid,
  ageUnparseable,
  problemStatusMismatch,
  problemBodyUnparseable,
  problemMemberType,
  problemAboutBlankTitle,
  errorEnvelopeInSuccess,
  soft404,
  stackTraceLeak,
  graphqlAllErrors200,
  preflightNotOk,
  badHost,
  badHostAccepted,
  expectContinueWithoutContent,
  ifRangeWithoutRange,
  ifRangeWeak,
  rangeUnparseable,
  traceWithContent,
  contentOnGetHeadDelete,
  methodCase,
];

/** Every rule on several exchanges with one server. */
export const sequenceRules: readonly SequenceRule[] = [
  seqAllowListsRejected,
  seqAllowOmitsWorking,
  seqHeadStatusDiffers,
  seqHeadContentLengthDiffers,
  seqHeadHeadersDiffer,
  seq304MissingHeaders,
  seq304ContentLengthDiffers,
  seqStrongEtagReused,
  seqEtagSameAcrossCodings,
  seqVaryMissing,
  seq206MissingHeaders,
  seqRangeBytesDiffer,
  seqRangeTotalDiffers,
  seqCreatedLocationDead,
  seqMonitorDead,
  seqPutCreatedNot201,
  seqPutReplaced201,
  seq412Applied,
  seqIfMatchIgnored,
  seqDeleteIneffective,
  seqFailedWriteApplied,
  seqRedirectLoop,
  seqClientMethodChanged,
  seqClientEarlyRetry,
  seqClientRepeatedCredentials,
  seqCredentialsForwardedCrossOrigin,
  seqCatchAll200,
  seqGoneCameBack,
  seqInterimAfterFinal,
];
