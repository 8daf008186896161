// Generated from the data files by `npm run generate`; do not edit.

/** 100 Continue */
export const CONTINUE = 100;
/** 101 Switching Protocols */
export const SWITCHING_PROTOCOLS = 101;
/** 102 Processing */
export const PROCESSING = 102;
/** 103 Early Hints */
export const EARLY_HINTS = 103;
/** 104 Upload Resumption Supported */
export const UPLOAD_RESUMPTION_SUPPORTED = 104;
/** 200 OK */
export const OK = 200;
/** 201 Created */
export const CREATED = 201;
/** 202 Accepted */
export const ACCEPTED = 202;
/** 203 Non-Authoritative Information */
export const NON_AUTHORITATIVE_INFORMATION = 203;
/** 204 No Content */
export const NO_CONTENT = 204;
/** 205 Reset Content */
export const RESET_CONTENT = 205;
/** 206 Partial Content */
export const PARTIAL_CONTENT = 206;
/** 207 Multi-Status */
export const MULTI_STATUS = 207;
/** 208 Already Reported */
export const ALREADY_REPORTED = 208;
/** 226 IM Used */
export const IM_USED = 226;
/** 300 Multiple Choices */
export const MULTIPLE_CHOICES = 300;
/** 301 Moved Permanently */
export const MOVED_PERMANENTLY = 301;
/** 302 Found */
export const FOUND = 302;
/** 303 See Other */
export const SEE_OTHER = 303;
/** 304 Not Modified */
export const NOT_MODIFIED = 304;
/** 305 Use Proxy */
export const USE_PROXY = 305;
/** 307 Temporary Redirect */
export const TEMPORARY_REDIRECT = 307;
/** 308 Permanent Redirect */
export const PERMANENT_REDIRECT = 308;
/** 400 Bad Request */
export const BAD_REQUEST = 400;
/** 401 Unauthorized */
export const UNAUTHORIZED = 401;
/** 402 Payment Required */
export const PAYMENT_REQUIRED = 402;
/** 403 Forbidden */
export const FORBIDDEN = 403;
/** 404 Not Found */
export const NOT_FOUND = 404;
/** 405 Method Not Allowed */
export const METHOD_NOT_ALLOWED = 405;
/** 406 Not Acceptable */
export const NOT_ACCEPTABLE = 406;
/** 407 Proxy Authentication Required */
export const PROXY_AUTHENTICATION_REQUIRED = 407;
/** 408 Request Timeout */
export const REQUEST_TIMEOUT = 408;
/** 409 Conflict */
export const CONFLICT = 409;
/** 410 Gone */
export const GONE = 410;
/** 411 Length Required */
export const LENGTH_REQUIRED = 411;
/** 412 Precondition Failed */
export const PRECONDITION_FAILED = 412;
/** 413 Content Too Large */
export const CONTENT_TOO_LARGE = 413;
/** 414 URI Too Long */
export const URI_TOO_LONG = 414;
/** 415 Unsupported Media Type */
export const UNSUPPORTED_MEDIA_TYPE = 415;
/** 416 Range Not Satisfiable */
export const RANGE_NOT_SATISFIABLE = 416;
/** 417 Expectation Failed */
export const EXPECTATION_FAILED = 417;
/** 421 Misdirected Request */
export const MISDIRECTED_REQUEST = 421;
/** 422 Unprocessable Content */
export const UNPROCESSABLE_CONTENT = 422;
/** 423 Locked */
export const LOCKED = 423;
/** 424 Failed Dependency */
export const FAILED_DEPENDENCY = 424;
/** 425 Too Early */
export const TOO_EARLY = 425;
/** 426 Upgrade Required */
export const UPGRADE_REQUIRED = 426;
/** 428 Precondition Required */
export const PRECONDITION_REQUIRED = 428;
/** 429 Too Many Requests */
export const TOO_MANY_REQUESTS = 429;
/** 431 Request Header Fields Too Large */
export const REQUEST_HEADER_FIELDS_TOO_LARGE = 431;
/** 451 Unavailable For Legal Reasons */
export const UNAVAILABLE_FOR_LEGAL_REASONS = 451;
/** 500 Internal Server Error */
export const INTERNAL_SERVER_ERROR = 500;
/** 501 Not Implemented */
export const NOT_IMPLEMENTED = 501;
/** 502 Bad Gateway */
export const BAD_GATEWAY = 502;
/** 503 Service Unavailable */
export const SERVICE_UNAVAILABLE = 503;
/** 504 Gateway Timeout */
export const GATEWAY_TIMEOUT = 504;
/** 505 HTTP Version Not Supported */
export const HTTP_VERSION_NOT_SUPPORTED = 505;
/** 506 Variant Also Negotiates */
export const VARIANT_ALSO_NEGOTIATES = 506;
/** 507 Insufficient Storage */
export const INSUFFICIENT_STORAGE = 507;
/** 508 Loop Detected */
export const LOOP_DETECTED = 508;
/** 510 Not Extended */
export const NOT_EXTENDED = 510;
/** 511 Network Authentication Required */
export const NETWORK_AUTHENTICATION_REQUIRED = 511;
/** 103, now called Early Hints; this name: Google Gears resumable-request proposal, never standardised */
export const CHECKPOINT = 103;
/** 203, now called Non-Authoritative Information; this name: 1992 draft */
export const PARTIAL_INFORMATION = 203;
/** 207, now called Multi-Status; this name: early WebDAV drafts */
export const PARTIAL_UPDATE_OK = 207;
/** 302, now called Found; this name: RFC 1945; still nginx's phrase */
export const MOVED_TEMPORARILY = 302;
/** 306, reserved as (Unused) */
export const SWITCH_PROXY = 306;
/** 308, now called Permanent Redirect; this name: Google's private use */
export const RESUME_INCOMPLETE = 308;
/** 405, now called Method Not Allowed; this name: nginx phrase */
export const NOT_ALLOWED = 405;
/** 408, now called Request Timeout */
export const REQUEST_TIME_OUT = 408;
/** 413, now called Content Too Large; this name: RFC 7231 */
export const PAYLOAD_TOO_LARGE = 413;
/** 413, now called Content Too Large; this name: RFC 2616 */
export const REQUEST_ENTITY_TOO_LARGE = 413;
/** 413, now called Content Too Large */
export const REQUEST_TOO_LONG = 413;
/** 414, now called URI Too Long; this name: RFC 2616 */
export const REQUEST_URI_TOO_LONG = 414;
/** 414, now called URI Too Long */
export const REQUEST_URI_TOO_LARGE = 414;
/** 416, now called Range Not Satisfiable; this name: RFC 2616 */
export const REQUESTED_RANGE_NOT_SATISFIABLE = 416;
/** 418, reserved as (Unused); RFC 2324, RFC 7168 */
export const IM_A_TEAPOT = 418;
/** 421, now called Misdirected Request; this name: WebDAV draft 06 */
export const DESTINATION_LOCKED = 421;
/** 422, now called Unprocessable Content; this name: RFC 4918 */
export const UNPROCESSABLE_ENTITY = 422;
/** 424, now called Failed Dependency; this name: early WebDAV drafts */
export const METHOD_FAILURE = 424;
/** 425, now called Too Early; this name: WebDAV collections draft */
export const UNORDERED_COLLECTION = 425;
/** 502, now called Bad Gateway; this name: 1992 draft, a different meaning */
export const SERVICE_TEMPORARILY_OVERLOADED = 502;
/** 502, now called Bad Gateway; this name: Apache mod_proxy line */
export const PROXY_ERROR = 502;
/** 503, now called Service Unavailable; this name: nginx phrase */
export const SERVICE_TEMPORARILY_UNAVAILABLE = 503;
/** 504, now called Gateway Timeout; this name: nginx phrase */
export const GATEWAY_TIME_OUT = 504;
/** 419 Page Expired, Laravel; not registered */
export const LARAVEL_PAGE_EXPIRED = 419;
/** 430 Shopify Security Rejection, Shopify; not registered */
export const SHOPIFY_SHOPIFY_SECURITY_REJECTION = 430;
/** 440 Login Time-out, Microsoft; not registered */
export const MICROSOFT_LOGIN_TIME_OUT = 440;
/** 444 No Response, nginx; not registered */
export const NGINX_NO_RESPONSE = 444;
/** 449 Retry With, Microsoft; not registered */
export const MICROSOFT_RETRY_WITH = 449;
/** 450 Blocked by Windows Parental Controls, Microsoft; not registered */
export const MICROSOFT_BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS = 450;
/** 457 Expired Password, Microsoft; not registered */
export const MICROSOFT_EXPIRED_PASSWORD = 457;
/** 460 Client Closed Connection, AWS Elastic Load Balancing; not registered */
export const AWS_CLIENT_CLOSED_CONNECTION = 460;
/** 463 Too Many Forwarded IP Addresses, AWS Elastic Load Balancing; not registered */
export const AWS_TOO_MANY_FORWARDED_IP_ADDRESSES = 463;
/** 464 Incompatible Protocol, AWS Elastic Load Balancing; not registered */
export const AWS_INCOMPATIBLE_PROTOCOL = 464;
/** 494 Request Header Too Large, nginx; not registered */
export const NGINX_REQUEST_HEADER_TOO_LARGE = 494;
/** 495 SSL Certificate Error, nginx; not registered */
export const NGINX_SSL_CERTIFICATE_ERROR = 495;
/** 496 SSL Certificate Required, nginx; not registered */
export const NGINX_SSL_CERTIFICATE_REQUIRED = 496;
/** 497 HTTP Request Sent to HTTPS Port, nginx; not registered */
export const NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT = 497;
/** 498 Invalid Token, Esri; not registered */
export const ESRI_INVALID_TOKEN = 498;
/** 499 Client Closed Request, nginx; not registered */
export const NGINX_CLIENT_CLOSED_REQUEST = 499;
/** 520 Web Server Returns an Unknown Error, Cloudflare; not registered */
export const CLOUDFLARE_WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR = 520;
/** 521 Web Server Is Down, Cloudflare; not registered */
export const CLOUDFLARE_WEB_SERVER_IS_DOWN = 521;
/** 522 Connection Timed Out, Cloudflare; not registered */
export const CLOUDFLARE_CONNECTION_TIMED_OUT = 522;
/** 523 Origin Is Unreachable, Cloudflare; not registered */
export const CLOUDFLARE_ORIGIN_IS_UNREACHABLE = 523;
/** 524 A Timeout Occurred, Cloudflare; not registered */
export const CLOUDFLARE_A_TIMEOUT_OCCURRED = 524;
/** 525 SSL Handshake Failed, Cloudflare; not registered */
export const CLOUDFLARE_SSL_HANDSHAKE_FAILED = 525;
/** 526 Invalid SSL Certificate, Cloudflare; not registered */
export const CLOUDFLARE_INVALID_SSL_CERTIFICATE = 526;
/** 527 Railgun Error, Cloudflare (retired); not registered */
export const CLOUDFLARE_RAILGUN_ERROR = 527;
/** 530 Origin DNS Error, Cloudflare; not registered */
export const CLOUDFLARE_ORIGIN_DNS_ERROR = 530;
/** 540 Temporarily Disabled, Shopify; not registered */
export const SHOPIFY_TEMPORARILY_DISABLED = 540;
/** 561 Unauthorized, AWS Elastic Load Balancing; not registered */
export const AWS_UNAUTHORIZED = 561;
/** 783 Unexpected Token, Shopify; not registered */
export const SHOPIFY_UNEXPECTED_TOKEN = 783;
