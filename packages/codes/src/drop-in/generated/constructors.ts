// Generated from the data files by `npm run generate`; do not edit.
import type { HttpErrorConstructor } from "../http-error.ts";

/** The constructors of errors, by number and by name. */
export interface Constructors {
  "400": HttpErrorConstructor<400>;
  /** 400 Bad Request (RFC 9110 15.5.1). */
  BadRequest: HttpErrorConstructor<400>;
  "401": HttpErrorConstructor<401>;
  /** 401 Unauthorized (RFC 9110 15.5.2). */
  Unauthorized: HttpErrorConstructor<401>;
  "402": HttpErrorConstructor<402>;
  /** 402 Payment Required (RFC 9110 15.5.3). */
  PaymentRequired: HttpErrorConstructor<402>;
  "403": HttpErrorConstructor<403>;
  /** 403 Forbidden (RFC 9110 15.5.4). */
  Forbidden: HttpErrorConstructor<403>;
  "404": HttpErrorConstructor<404>;
  /** 404 Not Found (RFC 9110 15.5.5). */
  NotFound: HttpErrorConstructor<404>;
  "405": HttpErrorConstructor<405>;
  /** 405 Method Not Allowed (RFC 9110 15.5.6). */
  MethodNotAllowed: HttpErrorConstructor<405>;
  "406": HttpErrorConstructor<406>;
  /** 406 Not Acceptable (RFC 9110 15.5.7). */
  NotAcceptable: HttpErrorConstructor<406>;
  "407": HttpErrorConstructor<407>;
  /** 407 Proxy Authentication Required (RFC 9110 15.5.8). */
  ProxyAuthenticationRequired: HttpErrorConstructor<407>;
  "408": HttpErrorConstructor<408>;
  /** 408 Request Timeout (RFC 9110 15.5.9). */
  RequestTimeout: HttpErrorConstructor<408>;
  "409": HttpErrorConstructor<409>;
  /** 409 Conflict (RFC 9110 15.5.10). */
  Conflict: HttpErrorConstructor<409>;
  "410": HttpErrorConstructor<410>;
  /** 410 Gone (RFC 9110 15.5.11). */
  Gone: HttpErrorConstructor<410>;
  "411": HttpErrorConstructor<411>;
  /** 411 Length Required (RFC 9110 15.5.12). */
  LengthRequired: HttpErrorConstructor<411>;
  "412": HttpErrorConstructor<412>;
  /** 412 Precondition Failed (RFC 9110 15.5.13). */
  PreconditionFailed: HttpErrorConstructor<412>;
  "413": HttpErrorConstructor<413>;
  /** 413 Content Too Large (RFC 9110 15.5.14). */
  ContentTooLarge: HttpErrorConstructor<413>;
  /** @deprecated 413 is called Content Too Large (RFC 9110 15.5.14); this name: RFC 7231. Use `ContentTooLarge`. */
  PayloadTooLarge: HttpErrorConstructor<413>;
  "414": HttpErrorConstructor<414>;
  /** 414 URI Too Long (RFC 9110 15.5.15). */
  URITooLong: HttpErrorConstructor<414>;
  "415": HttpErrorConstructor<415>;
  /** 415 Unsupported Media Type (RFC 9110 15.5.16). */
  UnsupportedMediaType: HttpErrorConstructor<415>;
  "416": HttpErrorConstructor<416>;
  /** 416 Range Not Satisfiable (RFC 9110 15.5.17). */
  RangeNotSatisfiable: HttpErrorConstructor<416>;
  "417": HttpErrorConstructor<417>;
  /** 417 Expectation Failed (RFC 9110 15.5.18). */
  ExpectationFailed: HttpErrorConstructor<417>;
  "418": HttpErrorConstructor<418>;
  /** 418 I'm a Teapot (RFC 9110 15.5.19). */
  ImATeapot: HttpErrorConstructor<418>;
  "421": HttpErrorConstructor<421>;
  /** 421 Misdirected Request (RFC 9110 15.5.20). */
  MisdirectedRequest: HttpErrorConstructor<421>;
  "422": HttpErrorConstructor<422>;
  /** 422 Unprocessable Content (RFC 9110 15.5.21). */
  UnprocessableContent: HttpErrorConstructor<422>;
  /** @deprecated 422 is called Unprocessable Content (RFC 9110 15.5.21); this name: RFC 4918. Use `UnprocessableContent`. */
  UnprocessableEntity: HttpErrorConstructor<422>;
  "423": HttpErrorConstructor<423>;
  /** 423 Locked (RFC 4918 11.3). */
  Locked: HttpErrorConstructor<423>;
  "424": HttpErrorConstructor<424>;
  /** 424 Failed Dependency (RFC 4918 11.4). */
  FailedDependency: HttpErrorConstructor<424>;
  "425": HttpErrorConstructor<425>;
  /** 425 Too Early (RFC 8470 5.2). */
  TooEarly: HttpErrorConstructor<425>;
  "426": HttpErrorConstructor<426>;
  /** 426 Upgrade Required (RFC 9110 15.5.22). */
  UpgradeRequired: HttpErrorConstructor<426>;
  "428": HttpErrorConstructor<428>;
  /** 428 Precondition Required (RFC 6585 3). */
  PreconditionRequired: HttpErrorConstructor<428>;
  "429": HttpErrorConstructor<429>;
  /** 429 Too Many Requests (RFC 6585 4). */
  TooManyRequests: HttpErrorConstructor<429>;
  "431": HttpErrorConstructor<431>;
  /** 431 Request Header Fields Too Large (RFC 6585 5). */
  RequestHeaderFieldsTooLarge: HttpErrorConstructor<431>;
  "451": HttpErrorConstructor<451>;
  /** 451 Unavailable For Legal Reasons (RFC 7725 3). */
  UnavailableForLegalReasons: HttpErrorConstructor<451>;
  "500": HttpErrorConstructor<500>;
  /** 500 Internal Server Error (RFC 9110 15.6.1). */
  InternalServerError: HttpErrorConstructor<500>;
  "501": HttpErrorConstructor<501>;
  /** 501 Not Implemented (RFC 9110 15.6.2). */
  NotImplemented: HttpErrorConstructor<501>;
  "502": HttpErrorConstructor<502>;
  /** 502 Bad Gateway (RFC 9110 15.6.3). */
  BadGateway: HttpErrorConstructor<502>;
  "503": HttpErrorConstructor<503>;
  /** 503 Service Unavailable (RFC 9110 15.6.4). */
  ServiceUnavailable: HttpErrorConstructor<503>;
  "504": HttpErrorConstructor<504>;
  /** 504 Gateway Timeout (RFC 9110 15.6.5). */
  GatewayTimeout: HttpErrorConstructor<504>;
  "505": HttpErrorConstructor<505>;
  /** 505 HTTP Version Not Supported (RFC 9110 15.6.6). */
  HTTPVersionNotSupported: HttpErrorConstructor<505>;
  "506": HttpErrorConstructor<506>;
  /** 506 Variant Also Negotiates (RFC 2295 8.1). */
  VariantAlsoNegotiates: HttpErrorConstructor<506>;
  "507": HttpErrorConstructor<507>;
  /** 507 Insufficient Storage (RFC 4918 11.5). */
  InsufficientStorage: HttpErrorConstructor<507>;
  "508": HttpErrorConstructor<508>;
  /** 508 Loop Detected (RFC 5842 7.2). */
  LoopDetected: HttpErrorConstructor<508>;
  "509": HttpErrorConstructor<509>;
  /** 509 Bandwidth Limit Exceeded, cPanel and third-party Apache bandwidth modules; not registered. */
  BandwidthLimitExceeded: HttpErrorConstructor<509>;
  "510": HttpErrorConstructor<510>;
  /** 510 Not Extended (RFC 2774 7). */
  NotExtended: HttpErrorConstructor<510>;
  "511": HttpErrorConstructor<511>;
  /** 511 Network Authentication Required (RFC 6585 6). */
  NetworkAuthenticationRequired: HttpErrorConstructor<511>;
}
