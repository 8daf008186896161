// Generated from the data files by `npm run generate`; do not edit.
// biome-ignore-all lint/suspicious/noDuplicateEnumValues: an old name and the one of today are one code
import { codesByKey, phrasesByKey } from "../enums.ts";

/** What the compiler knows of StatusCodes: an enum that is not there at run time. */
declare enum StatusCodesEnum {
  /** @deprecated 302 is called Found (RFC 9110 15.4.3); this name: RFC 1945; still nginx's phrase. Use {@link StatusCodes.FOUND}. */
  MOVED_TEMPORARILY = 302,
  /** @deprecated 413 is called Content Too Large (RFC 9110 15.5.14). Use {@link StatusCodes.CONTENT_TOO_LARGE}. */
  REQUEST_TOO_LONG = 413,
  /** @deprecated 414 is called URI Too Long (RFC 9110 15.5.15); this name: RFC 2616. Use {@link StatusCodes.URI_TOO_LONG}. */
  REQUEST_URI_TOO_LONG = 414,
  /** @deprecated 416 is called Range Not Satisfiable (RFC 9110 15.5.17); this name: RFC 2616. Use {@link StatusCodes.RANGE_NOT_SATISFIABLE}. */
  REQUESTED_RANGE_NOT_SATISFIABLE = 416,
  /** 418 I'm a teapot; this name: RFC 2324, RFC 7168 (RFC 9110 15.5.19). */
  IM_A_TEAPOT = 418,
  /** @deprecated 419 Insufficient Space on Resource, WebDAV draft 06, kept as a constant by Spring and http-status-codes. Dropped before RFC 2518; its idea became 507. */
  INSUFFICIENT_SPACE_ON_RESOURCE = 419,
  /** @deprecated 420 Method Failure, WebDAV draft 06, kept as a constant by Spring and http-status-codes. A dropped WebDAV draft code; the idea survives as 424. Spring never invented it. */
  METHOD_FAILURE = 420,
  /** @deprecated 422 is called Unprocessable Content (RFC 9110 15.5.21); this name: RFC 4918. Use {@link StatusCodes.UNPROCESSABLE_CONTENT}. */
  UNPROCESSABLE_ENTITY = 422,
  /** 100 Continue (RFC 9110 15.2.1). */
  CONTINUE = 100,
  /** 101 Switching Protocols (RFC 9110 15.2.2). */
  SWITCHING_PROTOCOLS = 101,
  /** 102 Processing (RFC 2518 10.1). */
  PROCESSING = 102,
  /** 103 Early Hints (RFC 8297 2). */
  EARLY_HINTS = 103,
  /** 200 OK (RFC 9110 15.3.1). */
  OK = 200,
  /** 201 Created (RFC 9110 15.3.2). */
  CREATED = 201,
  /** 202 Accepted (RFC 9110 15.3.3). */
  ACCEPTED = 202,
  /** 203 Non-Authoritative Information (RFC 9110 15.3.4). */
  NON_AUTHORITATIVE_INFORMATION = 203,
  /** 204 No Content (RFC 9110 15.3.5). */
  NO_CONTENT = 204,
  /** 205 Reset Content (RFC 9110 15.3.6). */
  RESET_CONTENT = 205,
  /** 206 Partial Content (RFC 9110 15.3.7). */
  PARTIAL_CONTENT = 206,
  /** 207 Multi-Status (RFC 4918 11.1). */
  MULTI_STATUS = 207,
  /** 208 Already Reported (RFC 5842 7.1). */
  ALREADY_REPORTED = 208,
  /** 226 IM Used (RFC 3229 10.4.1). */
  IM_USED = 226,
  /** 300 Multiple Choices (RFC 9110 15.4.1). */
  MULTIPLE_CHOICES = 300,
  /** 301 Moved Permanently (RFC 9110 15.4.2). */
  MOVED_PERMANENTLY = 301,
  /** 302 Found (RFC 9110 15.4.3). */
  FOUND = 302,
  /** 303 See Other (RFC 9110 15.4.4). */
  SEE_OTHER = 303,
  /** 304 Not Modified (RFC 9110 15.4.5). */
  NOT_MODIFIED = 304,
  /** 305 Use Proxy (RFC 9110 15.4.6). */
  USE_PROXY = 305,
  /** 307 Temporary Redirect (RFC 9110 15.4.8). */
  TEMPORARY_REDIRECT = 307,
  /** 308 Permanent Redirect (RFC 9110 15.4.9). */
  PERMANENT_REDIRECT = 308,
  /** 400 Bad Request (RFC 9110 15.5.1). */
  BAD_REQUEST = 400,
  /** 401 Unauthorized (RFC 9110 15.5.2). */
  UNAUTHORIZED = 401,
  /** 402 Payment Required (RFC 9110 15.5.3). */
  PAYMENT_REQUIRED = 402,
  /** 403 Forbidden (RFC 9110 15.5.4). */
  FORBIDDEN = 403,
  /** 404 Not Found (RFC 9110 15.5.5). */
  NOT_FOUND = 404,
  /** 405 Method Not Allowed (RFC 9110 15.5.6). */
  METHOD_NOT_ALLOWED = 405,
  /** 406 Not Acceptable (RFC 9110 15.5.7). */
  NOT_ACCEPTABLE = 406,
  /** 407 Proxy Authentication Required (RFC 9110 15.5.8). */
  PROXY_AUTHENTICATION_REQUIRED = 407,
  /** 408 Request Timeout (RFC 9110 15.5.9). */
  REQUEST_TIMEOUT = 408,
  /** 409 Conflict (RFC 9110 15.5.10). */
  CONFLICT = 409,
  /** 410 Gone (RFC 9110 15.5.11). */
  GONE = 410,
  /** 411 Length Required (RFC 9110 15.5.12). */
  LENGTH_REQUIRED = 411,
  /** 412 Precondition Failed (RFC 9110 15.5.13). */
  PRECONDITION_FAILED = 412,
  /** 413 Content Too Large (RFC 9110 15.5.14). */
  CONTENT_TOO_LARGE = 413,
  /** 414 URI Too Long (RFC 9110 15.5.15). */
  URI_TOO_LONG = 414,
  /** 415 Unsupported Media Type (RFC 9110 15.5.16). */
  UNSUPPORTED_MEDIA_TYPE = 415,
  /** 416 Range Not Satisfiable (RFC 9110 15.5.17). */
  RANGE_NOT_SATISFIABLE = 416,
  /** 417 Expectation Failed (RFC 9110 15.5.18). */
  EXPECTATION_FAILED = 417,
  /** 421 Misdirected Request (RFC 9110 15.5.20). */
  MISDIRECTED_REQUEST = 421,
  /** 422 Unprocessable Content (RFC 9110 15.5.21). */
  UNPROCESSABLE_CONTENT = 422,
  /** 423 Locked (RFC 4918 11.3). */
  LOCKED = 423,
  /** 424 Failed Dependency (RFC 4918 11.4). */
  FAILED_DEPENDENCY = 424,
  /** 425 Too Early (RFC 8470 5.2). */
  TOO_EARLY = 425,
  /** 426 Upgrade Required (RFC 9110 15.5.22). */
  UPGRADE_REQUIRED = 426,
  /** 428 Precondition Required (RFC 6585 3). */
  PRECONDITION_REQUIRED = 428,
  /** 429 Too Many Requests (RFC 6585 4). */
  TOO_MANY_REQUESTS = 429,
  /** 431 Request Header Fields Too Large (RFC 6585 5). */
  REQUEST_HEADER_FIELDS_TOO_LARGE = 431,
  /** 451 Unavailable For Legal Reasons (RFC 7725 3). */
  UNAVAILABLE_FOR_LEGAL_REASONS = 451,
  /** 500 Internal Server Error (RFC 9110 15.6.1). */
  INTERNAL_SERVER_ERROR = 500,
  /** 501 Not Implemented (RFC 9110 15.6.2). */
  NOT_IMPLEMENTED = 501,
  /** 502 Bad Gateway (RFC 9110 15.6.3). */
  BAD_GATEWAY = 502,
  /** 503 Service Unavailable (RFC 9110 15.6.4). */
  SERVICE_UNAVAILABLE = 503,
  /** 504 Gateway Timeout (RFC 9110 15.6.5). */
  GATEWAY_TIMEOUT = 504,
  /** 505 HTTP Version Not Supported (RFC 9110 15.6.6). */
  HTTP_VERSION_NOT_SUPPORTED = 505,
  /** 506 Variant Also Negotiates (RFC 2295 8.1). */
  VARIANT_ALSO_NEGOTIATES = 506,
  /** 507 Insufficient Storage (RFC 4918 11.5). */
  INSUFFICIENT_STORAGE = 507,
  /** 508 Loop Detected (RFC 5842 7.2). */
  LOOP_DETECTED = 508,
  /** 510 Not Extended (RFC 2774 7). */
  NOT_EXTENDED = 510,
  /** 511 Network Authentication Required (RFC 6585 6). */
  NETWORK_AUTHENTICATION_REQUIRED = 511,
}

export const StatusCodes: typeof StatusCodesEnum = /* @__PURE__ */ codesByKey() as never;

export type StatusCodes = StatusCodesEnum;

export declare namespace StatusCodes {
  export type MOVED_TEMPORARILY = StatusCodesEnum.MOVED_TEMPORARILY;
  export type REQUEST_TOO_LONG = StatusCodesEnum.REQUEST_TOO_LONG;
  export type REQUEST_URI_TOO_LONG = StatusCodesEnum.REQUEST_URI_TOO_LONG;
  export type REQUESTED_RANGE_NOT_SATISFIABLE = StatusCodesEnum.REQUESTED_RANGE_NOT_SATISFIABLE;
  export type IM_A_TEAPOT = StatusCodesEnum.IM_A_TEAPOT;
  export type INSUFFICIENT_SPACE_ON_RESOURCE = StatusCodesEnum.INSUFFICIENT_SPACE_ON_RESOURCE;
  export type METHOD_FAILURE = StatusCodesEnum.METHOD_FAILURE;
  export type UNPROCESSABLE_ENTITY = StatusCodesEnum.UNPROCESSABLE_ENTITY;
  export type CONTINUE = StatusCodesEnum.CONTINUE;
  export type SWITCHING_PROTOCOLS = StatusCodesEnum.SWITCHING_PROTOCOLS;
  export type PROCESSING = StatusCodesEnum.PROCESSING;
  export type EARLY_HINTS = StatusCodesEnum.EARLY_HINTS;
  export type OK = StatusCodesEnum.OK;
  export type CREATED = StatusCodesEnum.CREATED;
  export type ACCEPTED = StatusCodesEnum.ACCEPTED;
  export type NON_AUTHORITATIVE_INFORMATION = StatusCodesEnum.NON_AUTHORITATIVE_INFORMATION;
  export type NO_CONTENT = StatusCodesEnum.NO_CONTENT;
  export type RESET_CONTENT = StatusCodesEnum.RESET_CONTENT;
  export type PARTIAL_CONTENT = StatusCodesEnum.PARTIAL_CONTENT;
  export type MULTI_STATUS = StatusCodesEnum.MULTI_STATUS;
  export type ALREADY_REPORTED = StatusCodesEnum.ALREADY_REPORTED;
  export type IM_USED = StatusCodesEnum.IM_USED;
  export type MULTIPLE_CHOICES = StatusCodesEnum.MULTIPLE_CHOICES;
  export type MOVED_PERMANENTLY = StatusCodesEnum.MOVED_PERMANENTLY;
  export type FOUND = StatusCodesEnum.FOUND;
  export type SEE_OTHER = StatusCodesEnum.SEE_OTHER;
  export type NOT_MODIFIED = StatusCodesEnum.NOT_MODIFIED;
  export type USE_PROXY = StatusCodesEnum.USE_PROXY;
  export type TEMPORARY_REDIRECT = StatusCodesEnum.TEMPORARY_REDIRECT;
  export type PERMANENT_REDIRECT = StatusCodesEnum.PERMANENT_REDIRECT;
  export type BAD_REQUEST = StatusCodesEnum.BAD_REQUEST;
  export type UNAUTHORIZED = StatusCodesEnum.UNAUTHORIZED;
  export type PAYMENT_REQUIRED = StatusCodesEnum.PAYMENT_REQUIRED;
  export type FORBIDDEN = StatusCodesEnum.FORBIDDEN;
  export type NOT_FOUND = StatusCodesEnum.NOT_FOUND;
  export type METHOD_NOT_ALLOWED = StatusCodesEnum.METHOD_NOT_ALLOWED;
  export type NOT_ACCEPTABLE = StatusCodesEnum.NOT_ACCEPTABLE;
  export type PROXY_AUTHENTICATION_REQUIRED = StatusCodesEnum.PROXY_AUTHENTICATION_REQUIRED;
  export type REQUEST_TIMEOUT = StatusCodesEnum.REQUEST_TIMEOUT;
  export type CONFLICT = StatusCodesEnum.CONFLICT;
  export type GONE = StatusCodesEnum.GONE;
  export type LENGTH_REQUIRED = StatusCodesEnum.LENGTH_REQUIRED;
  export type PRECONDITION_FAILED = StatusCodesEnum.PRECONDITION_FAILED;
  export type CONTENT_TOO_LARGE = StatusCodesEnum.CONTENT_TOO_LARGE;
  export type URI_TOO_LONG = StatusCodesEnum.URI_TOO_LONG;
  export type UNSUPPORTED_MEDIA_TYPE = StatusCodesEnum.UNSUPPORTED_MEDIA_TYPE;
  export type RANGE_NOT_SATISFIABLE = StatusCodesEnum.RANGE_NOT_SATISFIABLE;
  export type EXPECTATION_FAILED = StatusCodesEnum.EXPECTATION_FAILED;
  export type MISDIRECTED_REQUEST = StatusCodesEnum.MISDIRECTED_REQUEST;
  export type UNPROCESSABLE_CONTENT = StatusCodesEnum.UNPROCESSABLE_CONTENT;
  export type LOCKED = StatusCodesEnum.LOCKED;
  export type FAILED_DEPENDENCY = StatusCodesEnum.FAILED_DEPENDENCY;
  export type TOO_EARLY = StatusCodesEnum.TOO_EARLY;
  export type UPGRADE_REQUIRED = StatusCodesEnum.UPGRADE_REQUIRED;
  export type PRECONDITION_REQUIRED = StatusCodesEnum.PRECONDITION_REQUIRED;
  export type TOO_MANY_REQUESTS = StatusCodesEnum.TOO_MANY_REQUESTS;
  export type REQUEST_HEADER_FIELDS_TOO_LARGE = StatusCodesEnum.REQUEST_HEADER_FIELDS_TOO_LARGE;
  export type UNAVAILABLE_FOR_LEGAL_REASONS = StatusCodesEnum.UNAVAILABLE_FOR_LEGAL_REASONS;
  export type INTERNAL_SERVER_ERROR = StatusCodesEnum.INTERNAL_SERVER_ERROR;
  export type NOT_IMPLEMENTED = StatusCodesEnum.NOT_IMPLEMENTED;
  export type BAD_GATEWAY = StatusCodesEnum.BAD_GATEWAY;
  export type SERVICE_UNAVAILABLE = StatusCodesEnum.SERVICE_UNAVAILABLE;
  export type GATEWAY_TIMEOUT = StatusCodesEnum.GATEWAY_TIMEOUT;
  export type HTTP_VERSION_NOT_SUPPORTED = StatusCodesEnum.HTTP_VERSION_NOT_SUPPORTED;
  export type VARIANT_ALSO_NEGOTIATES = StatusCodesEnum.VARIANT_ALSO_NEGOTIATES;
  export type INSUFFICIENT_STORAGE = StatusCodesEnum.INSUFFICIENT_STORAGE;
  export type LOOP_DETECTED = StatusCodesEnum.LOOP_DETECTED;
  export type NOT_EXTENDED = StatusCodesEnum.NOT_EXTENDED;
  export type NETWORK_AUTHENTICATION_REQUIRED = StatusCodesEnum.NETWORK_AUTHENTICATION_REQUIRED;
}

/** What the compiler knows of ReasonPhrases: an enum that is not there at run time. */
declare enum ReasonPhrasesEnum {
  /** @deprecated 302 is called Found (RFC 9110 15.4.3); this name: RFC 1945; still nginx's phrase. Use {@link ReasonPhrases.FOUND}. */
  MOVED_TEMPORARILY = "Found",
  /** @deprecated 413 is called Content Too Large (RFC 9110 15.5.14). Use {@link ReasonPhrases.CONTENT_TOO_LARGE}. */
  REQUEST_TOO_LONG = "Content Too Large",
  /** @deprecated 414 is called URI Too Long (RFC 9110 15.5.15); this name: RFC 2616. Use {@link ReasonPhrases.URI_TOO_LONG}. */
  REQUEST_URI_TOO_LONG = "URI Too Long",
  /** @deprecated 416 is called Range Not Satisfiable (RFC 9110 15.5.17); this name: RFC 2616. Use {@link ReasonPhrases.RANGE_NOT_SATISFIABLE}. */
  REQUESTED_RANGE_NOT_SATISFIABLE = "Range Not Satisfiable",
  /** 418 I'm a teapot; this name: RFC 2324, RFC 7168 (RFC 9110 15.5.19). */
  IM_A_TEAPOT = "I'm a teapot",
  /** @deprecated 419 Insufficient Space on Resource, WebDAV draft 06, kept as a constant by Spring and http-status-codes. Dropped before RFC 2518; its idea became 507. */
  INSUFFICIENT_SPACE_ON_RESOURCE = "Insufficient Space on Resource",
  /** @deprecated 420 Method Failure, WebDAV draft 06, kept as a constant by Spring and http-status-codes. A dropped WebDAV draft code; the idea survives as 424. Spring never invented it. */
  METHOD_FAILURE = "Method Failure",
  /** @deprecated 422 is called Unprocessable Content (RFC 9110 15.5.21); this name: RFC 4918. Use {@link ReasonPhrases.UNPROCESSABLE_CONTENT}. */
  UNPROCESSABLE_ENTITY = "Unprocessable Content",
  /** 100 Continue (RFC 9110 15.2.1). */
  CONTINUE = "Continue",
  /** 101 Switching Protocols (RFC 9110 15.2.2). */
  SWITCHING_PROTOCOLS = "Switching Protocols",
  /** 102 Processing (RFC 2518 10.1). */
  PROCESSING = "Processing",
  /** 103 Early Hints (RFC 8297 2). */
  EARLY_HINTS = "Early Hints",
  /** 200 OK (RFC 9110 15.3.1). */
  OK = "OK",
  /** 201 Created (RFC 9110 15.3.2). */
  CREATED = "Created",
  /** 202 Accepted (RFC 9110 15.3.3). */
  ACCEPTED = "Accepted",
  /** 203 Non-Authoritative Information (RFC 9110 15.3.4). */
  NON_AUTHORITATIVE_INFORMATION = "Non-Authoritative Information",
  /** 204 No Content (RFC 9110 15.3.5). */
  NO_CONTENT = "No Content",
  /** 205 Reset Content (RFC 9110 15.3.6). */
  RESET_CONTENT = "Reset Content",
  /** 206 Partial Content (RFC 9110 15.3.7). */
  PARTIAL_CONTENT = "Partial Content",
  /** 207 Multi-Status (RFC 4918 11.1). */
  MULTI_STATUS = "Multi-Status",
  /** 208 Already Reported (RFC 5842 7.1). */
  ALREADY_REPORTED = "Already Reported",
  /** 226 IM Used (RFC 3229 10.4.1). */
  IM_USED = "IM Used",
  /** 300 Multiple Choices (RFC 9110 15.4.1). */
  MULTIPLE_CHOICES = "Multiple Choices",
  /** 301 Moved Permanently (RFC 9110 15.4.2). */
  MOVED_PERMANENTLY = "Moved Permanently",
  /** 302 Found (RFC 9110 15.4.3). */
  FOUND = "Found",
  /** 303 See Other (RFC 9110 15.4.4). */
  SEE_OTHER = "See Other",
  /** 304 Not Modified (RFC 9110 15.4.5). */
  NOT_MODIFIED = "Not Modified",
  /** 305 Use Proxy (RFC 9110 15.4.6). */
  USE_PROXY = "Use Proxy",
  /** 307 Temporary Redirect (RFC 9110 15.4.8). */
  TEMPORARY_REDIRECT = "Temporary Redirect",
  /** 308 Permanent Redirect (RFC 9110 15.4.9). */
  PERMANENT_REDIRECT = "Permanent Redirect",
  /** 400 Bad Request (RFC 9110 15.5.1). */
  BAD_REQUEST = "Bad Request",
  /** 401 Unauthorized (RFC 9110 15.5.2). */
  UNAUTHORIZED = "Unauthorized",
  /** 402 Payment Required (RFC 9110 15.5.3). */
  PAYMENT_REQUIRED = "Payment Required",
  /** 403 Forbidden (RFC 9110 15.5.4). */
  FORBIDDEN = "Forbidden",
  /** 404 Not Found (RFC 9110 15.5.5). */
  NOT_FOUND = "Not Found",
  /** 405 Method Not Allowed (RFC 9110 15.5.6). */
  METHOD_NOT_ALLOWED = "Method Not Allowed",
  /** 406 Not Acceptable (RFC 9110 15.5.7). */
  NOT_ACCEPTABLE = "Not Acceptable",
  /** 407 Proxy Authentication Required (RFC 9110 15.5.8). */
  PROXY_AUTHENTICATION_REQUIRED = "Proxy Authentication Required",
  /** 408 Request Timeout (RFC 9110 15.5.9). */
  REQUEST_TIMEOUT = "Request Timeout",
  /** 409 Conflict (RFC 9110 15.5.10). */
  CONFLICT = "Conflict",
  /** 410 Gone (RFC 9110 15.5.11). */
  GONE = "Gone",
  /** 411 Length Required (RFC 9110 15.5.12). */
  LENGTH_REQUIRED = "Length Required",
  /** 412 Precondition Failed (RFC 9110 15.5.13). */
  PRECONDITION_FAILED = "Precondition Failed",
  /** 413 Content Too Large (RFC 9110 15.5.14). */
  CONTENT_TOO_LARGE = "Content Too Large",
  /** 414 URI Too Long (RFC 9110 15.5.15). */
  URI_TOO_LONG = "URI Too Long",
  /** 415 Unsupported Media Type (RFC 9110 15.5.16). */
  UNSUPPORTED_MEDIA_TYPE = "Unsupported Media Type",
  /** 416 Range Not Satisfiable (RFC 9110 15.5.17). */
  RANGE_NOT_SATISFIABLE = "Range Not Satisfiable",
  /** 417 Expectation Failed (RFC 9110 15.5.18). */
  EXPECTATION_FAILED = "Expectation Failed",
  /** 421 Misdirected Request (RFC 9110 15.5.20). */
  MISDIRECTED_REQUEST = "Misdirected Request",
  /** 422 Unprocessable Content (RFC 9110 15.5.21). */
  UNPROCESSABLE_CONTENT = "Unprocessable Content",
  /** 423 Locked (RFC 4918 11.3). */
  LOCKED = "Locked",
  /** 424 Failed Dependency (RFC 4918 11.4). */
  FAILED_DEPENDENCY = "Failed Dependency",
  /** 425 Too Early (RFC 8470 5.2). */
  TOO_EARLY = "Too Early",
  /** 426 Upgrade Required (RFC 9110 15.5.22). */
  UPGRADE_REQUIRED = "Upgrade Required",
  /** 428 Precondition Required (RFC 6585 3). */
  PRECONDITION_REQUIRED = "Precondition Required",
  /** 429 Too Many Requests (RFC 6585 4). */
  TOO_MANY_REQUESTS = "Too Many Requests",
  /** 431 Request Header Fields Too Large (RFC 6585 5). */
  REQUEST_HEADER_FIELDS_TOO_LARGE = "Request Header Fields Too Large",
  /** 451 Unavailable For Legal Reasons (RFC 7725 3). */
  UNAVAILABLE_FOR_LEGAL_REASONS = "Unavailable For Legal Reasons",
  /** 500 Internal Server Error (RFC 9110 15.6.1). */
  INTERNAL_SERVER_ERROR = "Internal Server Error",
  /** 501 Not Implemented (RFC 9110 15.6.2). */
  NOT_IMPLEMENTED = "Not Implemented",
  /** 502 Bad Gateway (RFC 9110 15.6.3). */
  BAD_GATEWAY = "Bad Gateway",
  /** 503 Service Unavailable (RFC 9110 15.6.4). */
  SERVICE_UNAVAILABLE = "Service Unavailable",
  /** 504 Gateway Timeout (RFC 9110 15.6.5). */
  GATEWAY_TIMEOUT = "Gateway Timeout",
  /** 505 HTTP Version Not Supported (RFC 9110 15.6.6). */
  HTTP_VERSION_NOT_SUPPORTED = "HTTP Version Not Supported",
  /** 506 Variant Also Negotiates (RFC 2295 8.1). */
  VARIANT_ALSO_NEGOTIATES = "Variant Also Negotiates",
  /** 507 Insufficient Storage (RFC 4918 11.5). */
  INSUFFICIENT_STORAGE = "Insufficient Storage",
  /** 508 Loop Detected (RFC 5842 7.2). */
  LOOP_DETECTED = "Loop Detected",
  /** 510 Not Extended (RFC 2774 7). */
  NOT_EXTENDED = "Not Extended",
  /** 511 Network Authentication Required (RFC 6585 6). */
  NETWORK_AUTHENTICATION_REQUIRED = "Network Authentication Required",
}

export const ReasonPhrases: typeof ReasonPhrasesEnum = /* @__PURE__ */ phrasesByKey() as never;

export type ReasonPhrases = ReasonPhrasesEnum;

export declare namespace ReasonPhrases {
  export type MOVED_TEMPORARILY = ReasonPhrasesEnum.MOVED_TEMPORARILY;
  export type REQUEST_TOO_LONG = ReasonPhrasesEnum.REQUEST_TOO_LONG;
  export type REQUEST_URI_TOO_LONG = ReasonPhrasesEnum.REQUEST_URI_TOO_LONG;
  export type REQUESTED_RANGE_NOT_SATISFIABLE = ReasonPhrasesEnum.REQUESTED_RANGE_NOT_SATISFIABLE;
  export type IM_A_TEAPOT = ReasonPhrasesEnum.IM_A_TEAPOT;
  export type INSUFFICIENT_SPACE_ON_RESOURCE = ReasonPhrasesEnum.INSUFFICIENT_SPACE_ON_RESOURCE;
  export type METHOD_FAILURE = ReasonPhrasesEnum.METHOD_FAILURE;
  export type UNPROCESSABLE_ENTITY = ReasonPhrasesEnum.UNPROCESSABLE_ENTITY;
  export type CONTINUE = ReasonPhrasesEnum.CONTINUE;
  export type SWITCHING_PROTOCOLS = ReasonPhrasesEnum.SWITCHING_PROTOCOLS;
  export type PROCESSING = ReasonPhrasesEnum.PROCESSING;
  export type EARLY_HINTS = ReasonPhrasesEnum.EARLY_HINTS;
  export type OK = ReasonPhrasesEnum.OK;
  export type CREATED = ReasonPhrasesEnum.CREATED;
  export type ACCEPTED = ReasonPhrasesEnum.ACCEPTED;
  export type NON_AUTHORITATIVE_INFORMATION = ReasonPhrasesEnum.NON_AUTHORITATIVE_INFORMATION;
  export type NO_CONTENT = ReasonPhrasesEnum.NO_CONTENT;
  export type RESET_CONTENT = ReasonPhrasesEnum.RESET_CONTENT;
  export type PARTIAL_CONTENT = ReasonPhrasesEnum.PARTIAL_CONTENT;
  export type MULTI_STATUS = ReasonPhrasesEnum.MULTI_STATUS;
  export type ALREADY_REPORTED = ReasonPhrasesEnum.ALREADY_REPORTED;
  export type IM_USED = ReasonPhrasesEnum.IM_USED;
  export type MULTIPLE_CHOICES = ReasonPhrasesEnum.MULTIPLE_CHOICES;
  export type MOVED_PERMANENTLY = ReasonPhrasesEnum.MOVED_PERMANENTLY;
  export type FOUND = ReasonPhrasesEnum.FOUND;
  export type SEE_OTHER = ReasonPhrasesEnum.SEE_OTHER;
  export type NOT_MODIFIED = ReasonPhrasesEnum.NOT_MODIFIED;
  export type USE_PROXY = ReasonPhrasesEnum.USE_PROXY;
  export type TEMPORARY_REDIRECT = ReasonPhrasesEnum.TEMPORARY_REDIRECT;
  export type PERMANENT_REDIRECT = ReasonPhrasesEnum.PERMANENT_REDIRECT;
  export type BAD_REQUEST = ReasonPhrasesEnum.BAD_REQUEST;
  export type UNAUTHORIZED = ReasonPhrasesEnum.UNAUTHORIZED;
  export type PAYMENT_REQUIRED = ReasonPhrasesEnum.PAYMENT_REQUIRED;
  export type FORBIDDEN = ReasonPhrasesEnum.FORBIDDEN;
  export type NOT_FOUND = ReasonPhrasesEnum.NOT_FOUND;
  export type METHOD_NOT_ALLOWED = ReasonPhrasesEnum.METHOD_NOT_ALLOWED;
  export type NOT_ACCEPTABLE = ReasonPhrasesEnum.NOT_ACCEPTABLE;
  export type PROXY_AUTHENTICATION_REQUIRED = ReasonPhrasesEnum.PROXY_AUTHENTICATION_REQUIRED;
  export type REQUEST_TIMEOUT = ReasonPhrasesEnum.REQUEST_TIMEOUT;
  export type CONFLICT = ReasonPhrasesEnum.CONFLICT;
  export type GONE = ReasonPhrasesEnum.GONE;
  export type LENGTH_REQUIRED = ReasonPhrasesEnum.LENGTH_REQUIRED;
  export type PRECONDITION_FAILED = ReasonPhrasesEnum.PRECONDITION_FAILED;
  export type CONTENT_TOO_LARGE = ReasonPhrasesEnum.CONTENT_TOO_LARGE;
  export type URI_TOO_LONG = ReasonPhrasesEnum.URI_TOO_LONG;
  export type UNSUPPORTED_MEDIA_TYPE = ReasonPhrasesEnum.UNSUPPORTED_MEDIA_TYPE;
  export type RANGE_NOT_SATISFIABLE = ReasonPhrasesEnum.RANGE_NOT_SATISFIABLE;
  export type EXPECTATION_FAILED = ReasonPhrasesEnum.EXPECTATION_FAILED;
  export type MISDIRECTED_REQUEST = ReasonPhrasesEnum.MISDIRECTED_REQUEST;
  export type UNPROCESSABLE_CONTENT = ReasonPhrasesEnum.UNPROCESSABLE_CONTENT;
  export type LOCKED = ReasonPhrasesEnum.LOCKED;
  export type FAILED_DEPENDENCY = ReasonPhrasesEnum.FAILED_DEPENDENCY;
  export type TOO_EARLY = ReasonPhrasesEnum.TOO_EARLY;
  export type UPGRADE_REQUIRED = ReasonPhrasesEnum.UPGRADE_REQUIRED;
  export type PRECONDITION_REQUIRED = ReasonPhrasesEnum.PRECONDITION_REQUIRED;
  export type TOO_MANY_REQUESTS = ReasonPhrasesEnum.TOO_MANY_REQUESTS;
  export type REQUEST_HEADER_FIELDS_TOO_LARGE = ReasonPhrasesEnum.REQUEST_HEADER_FIELDS_TOO_LARGE;
  export type UNAVAILABLE_FOR_LEGAL_REASONS = ReasonPhrasesEnum.UNAVAILABLE_FOR_LEGAL_REASONS;
  export type INTERNAL_SERVER_ERROR = ReasonPhrasesEnum.INTERNAL_SERVER_ERROR;
  export type NOT_IMPLEMENTED = ReasonPhrasesEnum.NOT_IMPLEMENTED;
  export type BAD_GATEWAY = ReasonPhrasesEnum.BAD_GATEWAY;
  export type SERVICE_UNAVAILABLE = ReasonPhrasesEnum.SERVICE_UNAVAILABLE;
  export type GATEWAY_TIMEOUT = ReasonPhrasesEnum.GATEWAY_TIMEOUT;
  export type HTTP_VERSION_NOT_SUPPORTED = ReasonPhrasesEnum.HTTP_VERSION_NOT_SUPPORTED;
  export type VARIANT_ALSO_NEGOTIATES = ReasonPhrasesEnum.VARIANT_ALSO_NEGOTIATES;
  export type INSUFFICIENT_STORAGE = ReasonPhrasesEnum.INSUFFICIENT_STORAGE;
  export type LOOP_DETECTED = ReasonPhrasesEnum.LOOP_DETECTED;
  export type NOT_EXTENDED = ReasonPhrasesEnum.NOT_EXTENDED;
  export type NETWORK_AUTHENTICATION_REQUIRED = ReasonPhrasesEnum.NETWORK_AUTHENTICATION_REQUIRED;
}
