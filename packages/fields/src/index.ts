// One file for each field, named after it: parse, format, and what the field is for. The grammar that
// fields share is in grammar/ (RFC 9110 5.6).
export {
  type AcceptRange,
  formatAccept,
  mediaTypeQuality,
  parseAccept,
  preferredMediaTypes,
} from "./accept.ts";
export {
  charsetQuality,
  formatAcceptCharset,
  parseAcceptCharset,
  preferredCharsets,
} from "./accept-charset.ts";
export {
  encodingQuality,
  formatAcceptEncoding,
  parseAcceptEncoding,
  preferredEncodings,
} from "./accept-encoding.ts";
export {
  formatAcceptLanguage,
  languageQuality,
  lookupLanguage,
  parseAcceptLanguage,
  preferredLanguages,
} from "./accept-language.ts";
export { formatAcceptQuery, parseAcceptQuery } from "./accept-query.ts";
export { formatAge, parseAge } from "./age.ts";
export { formatAllow, parseAllow } from "./allow.ts";
export { formatAuthorization, parseAuthorization } from "./authorization.ts";
export { type BasicCredentials, basicChallenge, basicCredentials, parseBasic } from "./basic.ts";
export {
  type BearerChallenge,
  bearerChallenge,
  parseBearer,
  parseBearerChallenge,
} from "./bearer.ts";
export { type CacheControl, formatCacheControl, parseCacheControl } from "./cache-control.ts";
export {
  type CacheForward,
  type CacheStatus,
  formatCacheStatus,
  parseCacheStatus,
} from "./cache-status.ts";
export {
  type Challenge,
  findChallenge,
  formatChallenges,
  formatCredentials,
  hasScheme,
  parseChallenges,
  parseCredentials,
} from "./challenge.ts";
export { formatConnection, parseConnection } from "./connection.ts";
export {
  canonicalCoding,
  formatContentEncoding,
  parseContentEncoding,
} from "./content-encoding.ts";
export { formatContentLength, parseContentLength } from "./content-length.ts";
export { type ContentRange, formatContentRange, parseContentRange } from "./content-range.ts";
export { contentTypeMatches, formatContentType, parseContentType } from "./content-type.ts";
export { currentDate, formatDate, parseDate } from "./date.ts";
export { formatDeprecation, parseDeprecation } from "./deprecation.ts";
export { formatEarlyData, isEarlyData, parseEarlyData } from "./early-data.ts";
export { type ETag, formatETag, parseETag, strongEqual, weakEqual } from "./etag.ts";
export {
  type Expectation,
  expectsContinue,
  formatExpect,
  parseExpect,
  unknownExpectations,
} from "./expect.ts";
export { formatForwarded, nodeAddress, parseForwarded } from "./forwarded.ts";
export { isFieldText, isToken } from "./grammar/chars.ts";
export type { ETagCondition } from "./grammar/etag-list.ts";
export { type ExtValue, formatExtValue, parseExtValue } from "./grammar/ext-value.ts";
export { formatList, parseList, splitList } from "./grammar/list.ts";
export {
  essenceOf,
  formatMediaType,
  type MediaType,
  mediaRangeMatches,
  parseMediaRange,
  parseMediaType,
} from "./grammar/media-type.ts";
export {
  formatParameters,
  type Parameters,
  parseParameters,
} from "./grammar/parameters.ts";
export { formatQuoted, parseQuoted } from "./grammar/quoted.ts";
export { formatWeight, parseWeight, type Weighted } from "./grammar/weight.ts";
export { formatHost, type Host, parseHost } from "./host.ts";
export {
  formatIdempotencyKey,
  type IdempotencyKeyOptions,
  parseIdempotencyKey,
} from "./idempotency-key.ts";
export { formatIfMatch, ifMatchHolds, parseIfMatch } from "./if-match.ts";
export {
  formatIfModifiedSince,
  ifModifiedSinceHolds,
  parseIfModifiedSince,
} from "./if-modified-since.ts";
export { formatIfNoneMatch, ifNoneMatchHolds, parseIfNoneMatch } from "./if-none-match.ts";
export {
  formatIfRange,
  type IfRange,
  ifRangeHolds,
  parseIfRange,
  type Validators,
} from "./if-range.ts";
export {
  formatIfUnmodifiedSince,
  ifUnmodifiedSinceHolds,
  parseIfUnmodifiedSince,
} from "./if-unmodified-since.ts";
export { formatLastModified, isStrongLastModified, parseLastModified } from "./last-modified.ts";
export { findLinks, formatLink, type Link, linkTitle, parseLink } from "./link.ts";
export { formatLocation, redirectTarget, resolveLocation } from "./location.ts";
export { contentLength, isInterim } from "./message/content.ts";
export { combinedValue, type Field, fieldValues } from "./message/field-values.ts";
export {
  formatRequest,
  formatRequestHead,
  formatResponse,
  formatResponseHead,
  type RequestParts,
  type ResponseParts,
} from "./message/format.ts";
export { parseRequestHead, parseResponseHead } from "./message/head.ts";
export { parseMessage } from "./message/message.ts";
export { latin1, latin1Bytes } from "./message/source.ts";
export { parseTranscript } from "./message/transcript.ts";
export type {
  Exchange,
  Fault,
  FaultKind,
  FieldLine,
  Framing,
  MessageOptions,
  Parsed,
  RequestHead,
  RequestMessage,
  ResponseHead,
  ResponseMessage,
  Transcript,
} from "./message/types.ts";
export {
  formatPrefer,
  formatPreferenceApplied,
  type Preference,
  parsePrefer,
  parsePreferenceApplied,
  preferenceValue,
} from "./prefer.ts";
export {
  blankProblemType,
  formatProblem,
  type Problem,
  parseProblem,
  problemMediaType,
} from "./problem-details.ts";
export { formatProxyAuthenticate, parseProxyAuthenticate } from "./proxy-authenticate.ts";
export { formatProxyStatus, type ProxyStatus, parseProxyStatus } from "./proxy-status.ts";
export { formatRange, parseRange, type Range, type RangeSpec } from "./range.ts";
export {
  formatRateLimit,
  parseRateLimit,
  type RateLimit,
  secondsUntilQuota,
} from "./rate-limit.ts";
export {
  formatRateLimitPolicy,
  parseRateLimitPolicy,
  type RateLimitPolicy,
} from "./rate-limit-policy.ts";
export {
  type ByteRange,
  type ResolvedRanges,
  type ResolveRangesOptions,
  resolveRanges,
} from "./resolve-ranges.ts";
export { formatRetryAfter, parseRetryAfter, type RetryAfter, retryAfterMs } from "./retry-after.ts";
export { decodeBase64, encodeBase64 } from "./structured/base64.ts";
// "Structured" tells these from the lists and tokens of RFC 9110.
export {
  parseDictionary as parseStructuredDictionary,
  serializeDictionary as serializeStructuredDictionary,
} from "./structured/dictionary.ts";
export {
  parseItem as parseStructuredItem,
  serializeItem as serializeStructuredItem,
} from "./structured/item.ts";
export {
  parseList as parseStructuredList,
  serializeList as serializeStructuredList,
} from "./structured/list.ts";
export {
  type BareItem,
  type Decimal,
  type Dictionary as StructuredDictionary,
  type DisplayString,
  decimal,
  displayString,
  type InnerList,
  type Item as StructuredItem,
  type ItemParameters as StructuredParameters,
  isInnerList,
  isStructuredToken,
  item as structuredItem,
  type List as StructuredList,
  type Member as StructuredMember,
  type StructuredDate,
  type Token as StructuredToken,
  token as structuredToken,
} from "./structured/types.ts";
export { formatSunset, parseSunset } from "./sunset.ts";
export { findProtocol, formatUpgrade, type Protocol, parseUpgrade } from "./upgrade.ts";
export { formatVary, mergeVary, parseVary, type Vary } from "./vary.ts";
export { formatWwwAuthenticate, parseWwwAuthenticate } from "./www-authenticate.ts";
export {
  parseXRateLimit,
  secondsUntilReset,
  type XRateLimit,
  type XRateLimitFields,
} from "./x-rate-limit.ts";
