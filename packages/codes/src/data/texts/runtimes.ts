import type { Runtime } from "../text.ts";

/** What runtimes and frameworks accept as a status. */
export const runtimes: readonly Runtime[] = [
  {
    runtime: "WHATWG Fetch Response constructor",
    accepts: "200-599",
    nullBody: [101, 103, 204, 205, 304],
    redirect: [301, 302, 303, 307, 308],
    ok: "200-299",
    measured:
      "status 620, 101 and 199 throw RangeError; a body with 204, 205 or 304 throws TypeError; Response.redirect with 305 throws RangeError (Node 20.20.2)",
    note: "undici's list is 101, 204, 205, 304, without 103",
  },
  {
    runtime: "node:http ServerResponse",
    accepts: "100-999",
    measured:
      "99 and 1000 throw ERR_HTTP_INVALID_STATUS_CODE; 205 with a body is sent with the body; writeHead(100) or (103) as the answer makes the client see an interim response and then a socket hang up (Node 20.20.2)",
    note: "main branch gained writeInformation(code, headers) in 2026, valid for 100-199 except 101, so 104 is finally easy",
  },
  {
    runtime: "Express 5 res.status",
    accepts: "integers 100-999",
    note: "send() empties 204 and 304 and forces Content-Length: 0 on 205",
  },
  {
    runtime: "Starlette / FastAPI",
    accepts: "any int",
    note: "HTTP_413_REQUEST_ENTITY_TOO_LARGE, 414_REQUEST_URI_TOO_LONG, 416_REQUESTED_RANGE_NOT_SATISFIABLE, 422_UNPROCESSABLE_ENTITY and 306_RESERVED now raise DeprecationWarning",
  },
  {
    runtime: "Python 3.13 http.HTTPStatus",
    note: "CONTENT_TOO_LARGE, URI_TOO_LONG, RANGE_NOT_SATISFIABLE and UNPROCESSABLE_CONTENT added; old names kept",
  },
  {
    runtime: "Spring Framework 7",
    note: "CONTENT_TOO_LARGE added and PAYLOAD_TOO_LARGE deprecated; 419, 420 and 421 DESTINATION_LOCKED came from a WebDAV draft",
  },
  { runtime: "Apache httpd", note: "prints NNN Status NNN for any 100-999 it has no phrase for" },
  {
    runtime: "nginx",
    note: "phrases still say 302 Moved Temporarily, 405 Not Allowed, 413 Request Entity Too Large, 503 Service Temporarily Unavailable; passes 103 since 1.29",
  },
];
