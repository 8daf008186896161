// Generated from the running playground by `npm run generate`; do not edit.
import type { Captured, Silence } from "../captured.ts";

/** What the playground answers where the cause of a code happens. */
export const answers: Readonly<Record<string, Captured>> = {
  "200": {
    fields: [
      "Content-Type", "text/plain",
      "Vary", "Accept",
    ],
    content:
      "200 OK                                                            its real cause\nIt comes about when the request did what it asked for.\n\nSeen    On the wire: it is the status of the answer.\nSource  RFC 9110 15.3.1\n\nANYTHING THAT IS THERE\n    curl -i 'http://{host}{path}'\n\n    GET {path} HTTP/1.1\n    Host: {host}\n\n\n\n    const response = await fetch(\"http://{host}{path}\", {\n      redirect: \"manual\"\n    });\n    console.log(response.status);\n",
  },
  "201": {
    fields: [
      "Location", "{path}/{uuid}",
      "Content-Type", "application/json",
    ],
    content:
      "{\"text\":\"new\"}",
  },
  "202": {
    fields: [
      "Location", "{path}/{uuid}",
      "Content-Type", "application/json",
    ],
    content:
      "{\"status\":\"queued\"}",
  },
  "203": {
    fields: [
      "Content-Type", "text/plain",
      "Via", "1.1 playground-proxy",
    ],
    content:
      "THE SERVER BEHIND GOT GET /.\n",
  },
  "204": {
    fields: [],
  },
  "205": {
    fields: [
      "Content-Length", "0",
    ],
  },
  "206": {
    fields: [
      "Content-Type", "text/plain",
      "Content-Range", "bytes 0-9/39",
      "ETag", "\"1\"",
      "Accept-Ranges", "bytes",
    ],
    content:
      "All letter",
  },
  "207": {
    fields: [
      "Content-Type", "application/xml; charset=\"utf-8\"",
    ],
    content:
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:multistatus xmlns:D=\"DAV:\"><D:response><D:href>{path}/</D:href><D:propstat><D:prop><D:resourcetype><D:collection/></D:resourcetype><D:quota-used-bytes>33</D:quota-used-bytes><D:quota-available-bytes>65503</D:quota-available-bytes></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>\n<D:response><D:href>{path}/docs/</D:href><D:propstat><D:prop><D:resourcetype><D:collection/></D:resourcetype><D:quota-used-bytes>33</D:quota-used-bytes><D:quota-available-bytes>65503</D:quota-available-bytes></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>\n<D:response><D:href>{path}/notes.txt</D:href><D:propstat><D:prop><D:resourcetype/><D:getetag>\"1\"</D:getetag><D:getcontentlength>7</D:getcontentlength><D:getcontenttype>text/plain</D:getcontenttype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>\n",
  },
  "208": {
    status: "207",
    fields: [
      "Content-Type", "application/xml; charset=\"utf-8\"",
    ],
    content:
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:multistatus xmlns:D=\"DAV:\"><D:response><D:href>{path}/</D:href><D:propstat><D:prop><D:resourcetype><D:collection/></D:resourcetype><D:quota-used-bytes>33</D:quota-used-bytes><D:quota-available-bytes>65503</D:quota-available-bytes></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>\n<D:response><D:href>{path}/docs/</D:href><D:propstat><D:prop><D:resourcetype><D:collection/></D:resourcetype><D:quota-used-bytes>33</D:quota-used-bytes><D:quota-available-bytes>65503</D:quota-available-bytes></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>\n<D:response><D:href>{path}/docs/readme.txt</D:href><D:propstat><D:prop><D:resourcetype/><D:getetag>\"1\"</D:getetag><D:getcontentlength>26</D:getcontentlength><D:getcontenttype>text/plain</D:getcontenttype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>\n<D:response><D:href>{path}/docs/top/</D:href><D:propstat><D:prop><D:resourcetype><D:collection/></D:resourcetype></D:prop><D:status>HTTP/1.1 208 Already Reported</D:status></D:propstat></D:response>\n<D:response><D:href>{path}/notes.txt</D:href><D:propstat><D:prop><D:resourcetype/><D:getetag>\"1\"</D:getetag><D:getcontentlength>7</D:getcontentlength><D:getcontenttype>text/plain</D:getcontenttype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>\n",
  },
  "209": {
    fields: [
      "Content-Length", "0",
    ],
  },
  "218": {
    fields: [
      "Content-Length", "0",
    ],
  },
  "226": {
    fields: [
      "Content-Type", "text/plain",
      "ETag", "\"2\"",
      "Vary", "A-IM, If-None-Match",
      "IM", "range",
      "Delta-Base", "\"1\"",
      "Content-Range", "bytes 15-34/35",
    ],
    content:
      "and what came since\n",
  },
  "300": {
    fields: [
      "Content-Type", "text/uri-list",
    ],
    content:
      "{path}/png\r\n{path}/jpeg\r\n{path}/svg\r\n",
  },
  "301": {
    fields: [
      "Location", "{path}/elsewhere",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Moved Permanently\",\"status\":301,\"detail\":\"It moved for good; Location says where.\"}",
  },
  "302": {
    fields: [
      "Location", "{path}/elsewhere",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Found\",\"status\":302,\"detail\":\"It is elsewhere for now; Location says where.\"}",
  },
  "303": {
    fields: [
      "Location", "{path}/elsewhere",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"See Other\",\"status\":303,\"detail\":\"The answer is at another URI; Location says where.\"}",
  },
  "304": {
    fields: [
      "ETag", "\"1\"",
    ],
  },
  "305": {
    fields: [
      "Location", "{path}/elsewhere",
      "Content-Length", "0",
    ],
  },
  "306": {
    fields: [
      "Content-Length", "0",
    ],
  },
  "307": {
    fields: [
      "Location", "{path}/elsewhere",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Temporary Redirect\",\"status\":307,\"detail\":\"It is elsewhere for now; Location says where.\"}",
  },
  "308": {
    fields: [
      "Location", "{path}/elsewhere",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Permanent Redirect\",\"status\":308,\"detail\":\"It moved for good; Location says where.\"}",
  },
  "400": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"detail\":\"The request is malformed.\"}",
  },
  "401": {
    fields: [
      "WWW-Authenticate", "Basic realm=\"restricted\", charset=\"UTF-8\"",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"Valid credentials are needed; WWW-Authenticate says which.\"}",
  },
  "402": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Payment Required\",\"status\":402,\"detail\":\"It has to be paid for first.\"}",
  },
  "403": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403,\"detail\":\"The request was understood and is refused.\"}",
  },
  "404": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"detail\":\"There is no such resource.\"}",
  },
  "405": {
    fields: [
      "Allow", "GET, HEAD, OPTIONS",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Method Not Allowed\",\"status\":405,\"detail\":\"{method} is not allowed here; Allow lists what is.\"}",
  },
  "406": {
    fields: [
      "Vary", "Accept",
      "Content-Type", "application/problem+json",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Not Acceptable\",\"status\":406,\"detail\":\"None of them is acceptable; there is text/plain, text/html, application/json, text/markdown.\"}",
  },
  "407": {
    fields: [
      "Content-Type", "application/json",
      "Proxy-Authenticate", "Basic realm=\"playground proxy\"",
    ],
    content:
      "{\n  \"detail\": \"Say who you are with Proxy-Authorization: user:password.\"\n}\n",
  },
  "408": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"detail\": \"The content did not come within 1000 ms.\"\n}\n",
  },
  "409": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409,\"detail\":\"taken@example.com has an account.\"}",
  },
  "410": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Gone\",\"status\":410,\"detail\":\"It was here and is gone for good.\"}",
  },
  "411": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Length Required\",\"status\":411,\"detail\":\"Send Content-Length; content of undeclared size is not taken.\"}",
  },
  "412": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Precondition Failed\",\"status\":412,\"detail\":\"If-Match names another state than the current one.\"}",
  },
  "413": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Content Too Large\",\"status\":413,\"detail\":\"At most 10 octets are taken.\"}",
  },
  "414": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"URI Too Long\",\"status\":414,\"detail\":\"The address is too long.\"}",
  },
  "415": {
    fields: [
      "Accept-Post", "application/json",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Unsupported Media Type\",\"status\":415,\"detail\":\"application/xml is not supported; application/json would do.\"}",
  },
  "416": {
    fields: [
      "Content-Range", "bytes */10",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Range Not Satisfiable\",\"status\":416,\"detail\":\"None of the ranges lies within its 10 octets.\"}",
  },
  "417": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Expectation Failed\",\"status\":417,\"detail\":\"Only 100-continue can be expected here.\"}",
  },
  "418": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"I'm a teapot\",\"status\":418,\"detail\":\"The pot is short and stout.\"}",
  },
  "419": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"detail\": \"The page has expired: load the form again.\"\n}\n",
  },
  "420": {
    fields: [
      "Content-Type", "application/json",
      "Retry-After", "10",
    ],
    content:
      "{\n  \"error\": \"Enhance your calm.\"\n}\n",
  },
  "421": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"connection\": \"a.localhost\",\n  \"host\": \"b.localhost\"\n}\n",
  },
  "422": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,\"detail\":\"The content breaks the rules for it.\",\"errors\":[{\"pointer\":\"#/count\",\"detail\":\"is a number above 0\"}]}",
  },
  "423": {
    fields: [
      "Content-Type", "application/xml; charset=\"utf-8\"",
    ],
    content:
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:error xmlns:D=\"DAV:\"><D:lock-token-submitted><D:href>{path}</D:href></D:lock-token-submitted></D:error>\n",
  },
  "424": {
    status: "207",
    fields: [
      "Content-Type", "application/xml; charset=\"utf-8\"",
    ],
    content:
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:multistatus xmlns:D=\"DAV:\"><D:response><D:href>{path}</D:href><D:propstat><D:prop><a:colour xmlns:a=\"urn:a\"/></D:prop><D:status>HTTP/1.1 424 Failed Dependency</D:status></D:propstat><D:propstat><D:prop><D:getetag/></D:prop><D:status>HTTP/1.1 403 Forbidden</D:status></D:propstat></D:response></D:multistatus>\n",
  },
  "425": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Too Early\",\"status\":425,\"detail\":\"The request came in early data; send it again after the handshake.\"}",
  },
  "426": {
    fields: [
      "Upgrade", "websocket",
      "Connection", "upgrade",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Upgrade Required\",\"status\":426,\"detail\":\"This needs websocket.\"}",
  },
  "428": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Precondition Required\",\"status\":428,\"detail\":\"Read it first and send its entity tag in If-Match, so that nobody else's change is lost.\"}",
  },
  "429": {
    fields: [
      "Retry-After", "10",
      "RateLimit-Policy", "\"default\";q=3;w=10",
      "RateLimit", "\"default\";r=0;t=10",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Too Many Requests\",\"status\":429,\"detail\":\"Too many requests; slow down.\"}",
  },
  "430": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"detail\": \"The request looks malicious.\"\n}\n",
  },
  "431": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Request Header Fields Too Large\",\"status\":431,\"detail\":\"The fields are too large; cookies, perhaps.\"}",
  },
  "440": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"detail\": \"The session has ended: log in again.\"\n}\n",
  },
  "449": {
    fields: [
      "Content-Type", "application/json",
      "Ms-Echo-Request", "again",
    ],
    content:
      "{\n  \"detail\": \"Send the request again with Ms-Echo-Reply.\"\n}\n",
  },
  "450": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"detail\": \"Parental controls have games.example on their list.\"\n}\n",
  },
  "451": {
    fields: [
      "Link", "<https://authority.example/orders/1>; rel=blocked-by",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Unavailable For Legal Reasons\",\"status\":451,\"detail\":\"This is withheld because of a legal demand.\"}",
  },
  "456": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"message\": \"Quota exceeded\"\n}\n",
  },
  "457": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"detail\": \"The password has expired.\"\n}\n",
  },
  "463": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"addresses\": 31\n}\n",
  },
  "464": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"targets\": \"HTTP/2\",\n  \"request\": \"HTTP/1.1\"\n}\n",
  },
  "494": {
    status: "400",
    fields: [
      "Content-Type", "text/plain",
    ],
    content:
      "Request Header Or Cookie Too Large\n",
  },
  "495": {
    status: "400",
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"detail\": \"The certificate is not trusted.\"\n}\n",
  },
  "496": {
    status: "400",
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"detail\": \"No certificate was sent.\"\n}\n",
  },
  "497": {
    status: "400",
    fields: [
      "Content-Type", "text/plain",
    ],
    content:
      "The plain HTTP request was sent to an HTTPS port.\n",
  },
  "498": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"detail\": \"Invalid token.\"\n}\n",
  },
  "500": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500,\"detail\":\"Something unexpected went wrong.\",\"instance\":\"urn:uuid:{uuid}\"}",
  },
  "501": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Not Implemented\",\"status\":501,\"detail\":\"The server does not know the method {method}.\"}",
  },
  "502": {
    fields: [
      "Proxy-Status", "playground;error=connection_refused",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Bad Gateway\",\"status\":502,\"detail\":\"The server behind this one takes no connections.\"}",
  },
  "503": {
    fields: [
      "Retry-After", "1",
      "Content-Length", "0",
    ],
  },
  "504": {
    fields: [
      "Proxy-Status", "playground;error=http_response_timeout",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Gateway Timeout\",\"status\":504,\"detail\":\"The server behind this one did not answer in time.\"}",
  },
  "505": {
    fields: [
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"HTTP Version Not Supported\",\"status\":505,\"detail\":\"HTTP/3.0 is not spoken on this connection.\"}",
  },
  "506": {
    fields: [
      "Alternates", "{\"{path}\" 1.0 {type text/plain}}",
      "TCN", "list",
      "Content-Length", "0",
    ],
  },
  "507": {
    fields: [
      "Content-Type", "application/xml; charset=\"utf-8\"",
    ],
    content:
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:error xmlns:D=\"DAV:\"><D:quota-not-exceeded></D:quota-not-exceeded></D:error>\n",
  },
  "508": {
    fields: [
      "Proxy-Status", "playground;error=proxy_loop_detected",
      "Content-Type", "application/problem+json",
      "Vary", "Accept",
      "Via", "1.1 playground",
    ],
    content:
      "{\"type\":\"about:blank\",\"title\":\"Loop Detected\",\"status\":508,\"detail\":\"The request has been here before.\"}",
  },
  "509": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"detail\": \"The bandwidth of this account is used up.\"\n}\n",
  },
  "510": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"needs\": \"http://playground.example/extension\",\n  \"in\": \"Man\"\n}\n",
  },
  "511": {
    fields: [
      "Content-Type", "text/html",
      "Cache-Control", "no-store",
      "Content-Security-Policy", "sandbox",
      "X-Content-Type-Options", "nosniff",
    ],
    content:
      "<!doctype html><title>Log in</title><p>You need to <a href=\"http://login.playground/\">log in</a> to this network.</p>\n",
  },
  "520": {
    fields: [
      "Content-Type", "text/plain",
    ],
    content:
      "Web Server Returns an Unknown Error (connection_terminated)\n",
  },
  "521": {
    fields: [
      "Content-Type", "text/plain",
    ],
    content:
      "Web Server Is Down (connection_refused)\n",
  },
  "522": {
    fields: [
      "Content-Type", "text/plain",
    ],
    content:
      "Connection Timed Out (connection_timeout)\n",
  },
  "523": {
    fields: [
      "Content-Length", "0",
    ],
  },
  "524": {
    fields: [
      "Content-Type", "text/plain",
    ],
    content:
      "A Timeout Occurred (http_response_timeout)\n",
  },
  "525": {
    fields: [
      "Content-Type", "text/plain",
    ],
    content:
      "SSL Handshake Failed (tls_protocol_error)\n",
  },
  "526": {
    fields: [
      "Content-Type", "text/plain",
    ],
    content:
      "Invalid SSL Certificate (tls_certificate_error)\n",
  },
  "527": {
    fields: [
      "Content-Length", "0",
    ],
  },
  "529": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"error\": {\n    \"type\": \"overloaded_error\",\n    \"message\": \"Overloaded\"\n  }\n}\n",
  },
  "530": {
    fields: [
      "Content-Type", "text/plain",
    ],
    content:
      "Origin DNS Error (dns_error)\n",
  },
  "540": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"detail\": \"This address is switched off for now.\"\n}\n",
  },
  "550": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"tries\": 3\n}\n",
  },
  "561": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"provider\": \"invalid_grant\"\n}\n",
  },
  "598": {
    fields: [
      "Content-Type", "text/plain",
    ],
    content:
      "Network Read Timeout Error (http_response_timeout)\n",
  },
  "599": {
    fields: [
      "Content-Type", "text/plain",
    ],
    content:
      "Network Connect Timeout Error (connection_timeout)\n",
  },
  "600": {
    status: "502",
    fields: [
      "Content-Type", "text/plain",
    ],
    content:
      "Bad Gateway (http_protocol_error)\n",
  },
  "601": {
    status: "502",
    fields: [
      "Content-Type", "text/plain",
    ],
    content:
      "Bad Gateway (http_response_header_section_size)\n",
  },
  "783": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"detail\": \"Expected double-quoted property name in JSON at position 7 (line 1 column 8)\"\n}\n",
  },
  "999": {
    fields: [
      "Content-Type", "application/json",
    ],
    content:
      "{\n  \"detail\": \"Request denied.\"\n}\n",
  },
};

/** Codes whose cause leads to no answer that fetch gets. */
export const silences = {
  "0": "closed",
  "100": "interim",
  "101": "interim",
  "102": "interim",
  "103": "interim",
  "104": "interim",
  "122": "interim",
  "444": "closed",
  "460": "unanswered",
  "499": "unanswered"
} as const satisfies Record<string, Silence>;

/** Options that not every code takes, with the codes that do. */
export const takes = {
  retryAfter: ["300", "301", "302", "303", "307", "308", "413", "420", "429", "503", "529"],
  location: ["201", "202", "300", "301", "302", "303", "305", "307", "308"],
  allow: ["405"],
  challenge: ["401", "407"],
  upgrade: ["426"],
  accept: ["415"],
  blockedBy: ["451"],
  body: ["200", "201", "202", "203", "206", "207", "208", "209", "218", "226", "300", "301", "302", "303", "305", "306", "307", "308", "400", "401", "402", "403", "404", "405", "406", "407", "408", "409", "410", "411", "412", "413", "414", "415", "416", "417", "418", "419", "420", "421", "422", "423", "424", "425", "426", "428", "429", "430", "431", "440", "449", "450", "451", "456", "457", "463", "464", "494", "495", "496", "497", "498", "500", "501", "502", "503", "504", "505", "506", "507", "508", "509", "510", "511", "520", "521", "522", "523", "524", "525", "526", "527", "529", "530", "540", "550", "561", "598", "599", "600", "601", "783", "999"],
  problem: ["400", "401", "402", "403", "404", "405", "406", "407", "408", "409", "410", "411", "412", "413", "414", "415", "416", "417", "418", "419", "420", "421", "422", "423", "424", "425", "426", "428", "429", "430", "431", "440", "449", "450", "451", "456", "457", "463", "464", "494", "495", "496", "497", "498", "500", "501", "502", "503", "504", "505", "506", "507", "508", "509", "510", "511", "520", "521", "522", "523", "524", "525", "526", "527", "529", "530", "540", "550", "561", "598", "599"],
} as const;

/** The codes that have an answer. */
export type Answered = "200" | "201" | "202" | "203" | "204" | "205" | "206" | "207" | "208" | "209" | "218" | "226" | "300" | "301" | "302" | "303" | "304" | "305" | "306" | "307" | "308" | "400" | "401" | "402" | "403" | "404" | "405" | "406" | "407" | "408" | "409" | "410" | "411" | "412" | "413" | "414" | "415" | "416" | "417" | "418" | "419" | "420" | "421" | "422" | "423" | "424" | "425" | "426" | "428" | "429" | "430" | "431" | "440" | "449" | "450" | "451" | "456" | "457" | "463" | "464" | "494" | "495" | "496" | "497" | "498" | "500" | "501" | "502" | "503" | "504" | "505" | "506" | "507" | "508" | "509" | "510" | "511" | "520" | "521" | "522" | "523" | "524" | "525" | "526" | "527" | "529" | "530" | "540" | "550" | "561" | "598" | "599" | "600" | "601" | "783" | "999";
