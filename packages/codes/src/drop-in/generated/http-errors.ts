// Generated from the data files by `npm run generate`; do not edit.
import { createError } from "../create-error.ts";

/** 400 Bad Request (RFC 9110 15.5.1). */
export const BadRequest = createError.BadRequest;
/** 401 Unauthorized (RFC 9110 15.5.2). */
export const Unauthorized = createError.Unauthorized;
/** 402 Payment Required (RFC 9110 15.5.3). */
export const PaymentRequired = createError.PaymentRequired;
/** 403 Forbidden (RFC 9110 15.5.4). */
export const Forbidden = createError.Forbidden;
/** 404 Not Found (RFC 9110 15.5.5). */
export const NotFound = createError.NotFound;
/** 405 Method Not Allowed (RFC 9110 15.5.6). */
export const MethodNotAllowed = createError.MethodNotAllowed;
/** 406 Not Acceptable (RFC 9110 15.5.7). */
export const NotAcceptable = createError.NotAcceptable;
/** 407 Proxy Authentication Required (RFC 9110 15.5.8). */
export const ProxyAuthenticationRequired = createError.ProxyAuthenticationRequired;
/** 408 Request Timeout (RFC 9110 15.5.9). */
export const RequestTimeout = createError.RequestTimeout;
/** 409 Conflict (RFC 9110 15.5.10). */
export const Conflict = createError.Conflict;
/** 410 Gone (RFC 9110 15.5.11). */
export const Gone = createError.Gone;
/** 411 Length Required (RFC 9110 15.5.12). */
export const LengthRequired = createError.LengthRequired;
/** 412 Precondition Failed (RFC 9110 15.5.13). */
export const PreconditionFailed = createError.PreconditionFailed;
/** 413 Content Too Large (RFC 9110 15.5.14). */
export const ContentTooLarge = createError.ContentTooLarge;
/** @deprecated 413 is called Content Too Large (RFC 9110 15.5.14); this name: RFC 7231. Use `ContentTooLarge`. */
export const PayloadTooLarge = createError.PayloadTooLarge;
/** 414 URI Too Long (RFC 9110 15.5.15). */
export const URITooLong = createError.URITooLong;
/** 415 Unsupported Media Type (RFC 9110 15.5.16). */
export const UnsupportedMediaType = createError.UnsupportedMediaType;
/** 416 Range Not Satisfiable (RFC 9110 15.5.17). */
export const RangeNotSatisfiable = createError.RangeNotSatisfiable;
/** 417 Expectation Failed (RFC 9110 15.5.18). */
export const ExpectationFailed = createError.ExpectationFailed;
/** 418 I'm a Teapot (RFC 9110 15.5.19). */
export const ImATeapot = createError.ImATeapot;
/** 421 Misdirected Request (RFC 9110 15.5.20). */
export const MisdirectedRequest = createError.MisdirectedRequest;
/** 422 Unprocessable Content (RFC 9110 15.5.21). */
export const UnprocessableContent = createError.UnprocessableContent;
/** @deprecated 422 is called Unprocessable Content (RFC 9110 15.5.21); this name: RFC 4918. Use `UnprocessableContent`. */
export const UnprocessableEntity = createError.UnprocessableEntity;
/** 423 Locked (RFC 4918 11.3). */
export const Locked = createError.Locked;
/** 424 Failed Dependency (RFC 4918 11.4). */
export const FailedDependency = createError.FailedDependency;
/** 425 Too Early (RFC 8470 5.2). */
export const TooEarly = createError.TooEarly;
/** 426 Upgrade Required (RFC 9110 15.5.22). */
export const UpgradeRequired = createError.UpgradeRequired;
/** 428 Precondition Required (RFC 6585 3). */
export const PreconditionRequired = createError.PreconditionRequired;
/** 429 Too Many Requests (RFC 6585 4). */
export const TooManyRequests = createError.TooManyRequests;
/** 431 Request Header Fields Too Large (RFC 6585 5). */
export const RequestHeaderFieldsTooLarge = createError.RequestHeaderFieldsTooLarge;
/** 451 Unavailable For Legal Reasons (RFC 7725 3). */
export const UnavailableForLegalReasons = createError.UnavailableForLegalReasons;
/** 500 Internal Server Error (RFC 9110 15.6.1). */
export const InternalServerError = createError.InternalServerError;
/** 501 Not Implemented (RFC 9110 15.6.2). */
export const NotImplemented = createError.NotImplemented;
/** 502 Bad Gateway (RFC 9110 15.6.3). */
export const BadGateway = createError.BadGateway;
/** 503 Service Unavailable (RFC 9110 15.6.4). */
export const ServiceUnavailable = createError.ServiceUnavailable;
/** 504 Gateway Timeout (RFC 9110 15.6.5). */
export const GatewayTimeout = createError.GatewayTimeout;
/** 505 HTTP Version Not Supported (RFC 9110 15.6.6). */
export const HTTPVersionNotSupported = createError.HTTPVersionNotSupported;
/** 506 Variant Also Negotiates (RFC 2295 8.1). */
export const VariantAlsoNegotiates = createError.VariantAlsoNegotiates;
/** 507 Insufficient Storage (RFC 4918 11.5). */
export const InsufficientStorage = createError.InsufficientStorage;
/** 508 Loop Detected (RFC 5842 7.2). */
export const LoopDetected = createError.LoopDetected;
/** 509 Bandwidth Limit Exceeded, cPanel and third-party Apache bandwidth modules; not registered. */
export const BandwidthLimitExceeded = createError.BandwidthLimitExceeded;
/** 510 Not Extended (RFC 2774 7). */
export const NotExtended = createError.NotExtended;
/** 511 Network Authentication Required (RFC 6585 6). */
export const NetworkAuthenticationRequired = createError.NetworkAuthenticationRequired;
