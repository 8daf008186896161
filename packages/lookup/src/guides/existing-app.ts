import * as express from "./existing-app/express.ts";
import * as fastapi from "./existing-app/fastapi.ts";
import * as others from "./existing-app/others.ts";
import { type Guide, shell, ts } from "./guide.ts";

/** An app that exists. */
export const existingApp: Guide = {
  name: "existing-app",
  title: "An app that exists",
  lead: "Right statuses for an app that runs already: find what is wrong, put one handler behind everything, and mind the order.",
  parts: [
    {
      heading: "Find what is wrong first",
      body: [
        "This is how apps are written by people who have other things to think of.",
        express.before,
        "Three things look for mistakes. ESLint reads the code and knows what each status owes; its rules are in `docs/eslint.md`.",
        express.eslintConfig,
        shell(`
$ npx eslint before.js
…error  Without a status this is 200 OK…verdict/no-error-in-success
…error  401 Unauthorized must have WWW-Authenticate…
…error  Nobody registered 471: clients take it for 400…
`),
        "`verdict check` asks the app while it runs. With `--probe` it sends HEAD, OPTIONS, conditions and a path that nobody has, and compares the answers. `/check` takes what you have already: a HAR of your browser, what `curl -v` printed, an OpenAPI document.",
        shell(`
$ node before.js
$ npx verdict check http://localhost:8080/items/8 --probe
  warning error-envelope-in-success…RFC 9110 15.3.1; RFC 9205 4.6
$ curl -i localhost:8080/items --json '{"name":'
HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8
…SyntaxError:…
$ curl -i localhost:8080/items -H 'Authorization: Bearer t-ada' --json '{}'
HTTP/1.1 471 unknown
Content-Type: text/html; charset=utf-8
`),
      ],
    },
    {
      heading: "One handler for all refusals",
      body: [
        "Do not mend route by route. What Express and its parsers refuse never comes by your routes, so one handler behind everything has to turn it into [problem details]: what your code throws, what parsers throw, what has no route, and what nobody meant.",
        express.problems,
        "`createError` of http-errors goes on working: its errors say `expose` and `headers` as well. Whatever else is thrown is a [500], which names an entry of the log and nothing more, even where the error has a `status`: that of an HTTP client is what another server said.",
        express.app,
        shell(`
$ node app.js
$ curl -i localhost:8080/nope
HTTP/1.1 404 Not Found
Content-Type: application/problem+json; charset=utf-8
…"detail":"Nothing is at /nope."…
$ curl -i -X DELETE localhost:8080/items/7
HTTP/1.1 405 Method Not Allowed
Allow: GET, HEAD, PUT, OPTIONS
$ curl -i -X OPTIONS localhost:8080/items/7
HTTP/1.1 204 No Content
Allow: GET, HEAD, PUT, OPTIONS
$ curl -I localhost:8080/items/7
HTTP/1.1 200 OK
ETag: "v1"
$ curl -i localhost:8080/items/%E0%A4
HTTP/1.1 400 Bad Request
$ curl -i localhost:8080/broken
HTTP/1.1 500 Internal Server Error
…"instance":"/errors/…"…
$ curl -s localhost:8080/broken | grep -c password
0
`),
        "Each code alone, for [404](/404?in=express), [405](/405?in=express), [400](/400?in=express), [413](/413?in=express), [500](/500?in=express), is a program of its own; [all of Express](/recipes/express).",
      ],
    },
    {
      heading: "The order in which things stand",
      body: [
        "A request has often several things wrong with it, and the first that is looked at decides.",
        [
          "Who asks: [401](/401?in=express), then [403](/403?in=express). Strangers learn nothing else.",
          "What is asked for: [404], then the conditions, [428](/428?in=express) and [412](/412?in=express).",
          "Content comes last (RFC 9110 13.2.1): [415](/415?in=express), [413], [400], [422](/422?in=express). So JSON is parsed route by route: `app.use(express.json())` at the top reads what strangers send, and tells them 400 where they should sign in.",
          "[405] behind the methods of its path, [404] behind all routes, the handler behind that.",
          "[504](/504?in=express) before [502](/502?in=express): a timeout is one of the failures, and in Python even by its class, as `httpx.TimeoutException` is an `httpx.HTTPError` ([504 in FastAPI](/504?in=fastapi)).",
        ],
        shell(`
$ curl -i localhost:8080/items --json '{"name":'
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="items"
$ curl -i localhost:8080/items -H 'Authorization: Bearer t-ada' --json '{"name":'
HTTP/1.1 400 Bad Request
$ curl -i localhost:8080/items -H 'Authorization: Bearer t-ada' -d name=7
HTTP/1.1 415 Unsupported Media Type
Accept: application/json
$ curl -i localhost:8080/items -H 'Authorization: Bearer t-ada' --json '{}'
HTTP/1.1 422 Unprocessable…
…"pointer":"#/name"…
`),
      ],
    },
    {
      heading: "What success owes",
      body: [
        "What was created says where it is: [201](/201?in=express) with [Location]. What is read has a validator, [ETag] or [Last-Modified]; Express then sends [304](/304?in=express) by itself. Who changes it sends the tag back in [If-Match], and nobody undoes what they have not seen. What takes minutes is [202](/202?in=express); a refusal that passes, [429](/429?in=express) or [503](/503?in=express), says in [Retry-After] when.",
        shell(`
$ curl -i localhost:8080/items -H 'Authorization: Bearer t-ada' --json '{"name": "chair"}'
HTTP/1.1 201 Created
Location: /items/8
ETag: "v1"
$ curl -i localhost:8080/items/8 -H 'If-None-Match: "v1"'
HTTP/1.1 304 Not Modified
$ curl -i -X PUT localhost:8080/items/8 -H 'Authorization: Bearer t-ada' --json '{"name": "sofa"}'
HTTP/1.1 428 Precondition Required
$ curl -i -X PUT localhost:8080/items/8 -H 'Authorization: Bearer t-ada' -H 'If-Match: "v0"' --json '{"name": "sofa"}'
HTTP/1.1 412 Precondition Failed
ETag: "v1"
$ curl -i -X PUT localhost:8080/items/8 -H 'Authorization: Bearer t-ada' -H 'If-Match: "v1"' --json '{"name": "sofa"}'
HTTP/1.1 200 OK
ETag: "v2"
`),
      ],
    },
    {
      heading: "The same in FastAPI",
      body: [
        "FastAPI says 422 for whatever it cannot read. Where it stands decides what it is: an `id` in the path that cannot be one names nothing, [404](/404?in=fastapi); a query or a field is [400](/400?in=fastapi); content that is no JSON is [400], and JSON that does not fit is [422](/422?in=fastapi).",
        fastapi.problems,
        "HEAD is refused unless it is asked for, so `reads` adds it, out of sight of the document. `Depends` are settled as they are listed, and all of them before members are looked at. One thing they cannot help: content is parsed before them, so JSON that is none is [400] for strangers too. And `responses=` puts into `/openapi.json` what a route may refuse: FastAPI writes no 401 there by itself, and `verdict check` misses it.",
        fastapi.app,
        shell(`
$ python3 app.py
$ curl -i localhost:8080/items/x
HTTP/1.1 404 Not Found
content-type: application/problem+json
$ curl -i -X DELETE localhost:8080/items/7
HTTP/1.1 405 Method Not Allowed
allow: GET, HEAD, OPTIONS, PUT
$ curl -i localhost:8080/items --json '{}'
HTTP/1.1 401 Unauthorized
www-authenticate: Bearer realm="items"
$ curl -i localhost:8080/items -H 'Authorization: Bearer t-ada' --json '{}'
HTTP/1.1 422 Unprocessable…
…"pointer":"#/name"…
$ curl -i localhost:8080/items --json '{"name":'
HTTP/1.1 400 Bad Request
$ curl -i localhost:8080/broken
HTTP/1.1 500 Internal Server Error
$ curl -i -X PUT localhost:8080/items/7 -H 'Authorization: Bearer t-ada' -H 'If-Match: "v0"' --json '{"name": "sofa"}'
HTTP/1.1 412 Precondition Failed
$ npx verdict check http://localhost:8080/items/7 --probe
…404
…304
Nothing is wrong in …
$ npx verdict check http://localhost:8080/openapi.json
Nothing is wrong in …
`),
        "The others: [all of FastAPI](/recipes/fastapi).",
      ],
    },
    {
      heading: "The handler elsewhere",
      body: [
        "[Flask](/recipes/flask) has one handler for what is meant and one for what is not; where both fit, it takes the nearer class.",
        others.flask,
        shell(`
$ python3 flask_app.py
$ curl -i -X POST localhost:8080/items/7
HTTP/1.1 405 METHOD NOT ALLOWED
Content-Type: application/problem+json
Allow: …
$ curl -i localhost:8080/items/8
HTTP/1.1 500 INTERNAL SERVER ERROR
…"instance":"/errors/…"…
`),
        "[Django](/recipes/django) makes responses of exceptions before its middleware sees them, so the middleware changes the response.",
        others.django,
        shell(`
$ python3 django_app.py
$ curl -i localhost:8080/nope
HTTP/1.0 404 Not Found
Content-Type: application/problem+json
$ curl -i -X POST localhost:8080/items/7
HTTP/1.0 405 Method Not Allowed
Allow: GET, HEAD
$ curl -i localhost:8080/items/8
HTTP/1.0 500 Internal Server Error
Content-Type: application/problem+json
`),
        "[Fastify](/recipes/fastify) knows no [405](/405?in=fastify): another method is not found.",
        others.fastify,
        shell(`
$ node fastify.js
$ curl -i localhost:8080/nope
HTTP/1.1 404 Not Found
content-type: application/problem+json; charset=utf-8
$ curl -i localhost:8080/items/8
HTTP/1.1 500 Internal Server Error
…"instance":"/errors/…"…
`),
        "In [NestJS](/recipes/nest) it is one filter with `@Catch()`, which [its 500](/500?in=nest) shows whole.",
      ],
    },
    {
      heading: "Take the names along",
      body: [
        "`http-errors`, `http-status-codes` and `statuses` have drop-ins here, with the names and types of each on one table of facts. `verdict migrate` changes the imports, and says what a person has to look at (`docs/migrate.md`).",
        shell(`
$ npx verdict migrate before.js
- import createError from "http-errors";
+ import createError from "verdict/drop-in/http-errors";
`),
      ],
    },
    {
      heading: "For those who call it",
      body: [
        "Callers that took 200 for success now meet statuses. Let their tests meet them first: `cause` is a mock for MSW and Playwright that answers what the real cause of a code does, fields included (`docs/mocks.md`). What they do then is in [clients](/guides/clients) and in the recipes of [fetch](/recipes/fetch) and others.",
        ts(`
// caller.ts
import { http } from "msw";
import { setupServer } from "msw/node";
import { cause } from "verdict/msw";

const url = "https://api.example/items/7";
const server = setupServer(http.get(url, cause(429, { retryAfter: 2 })));
server.listen();
const response = await fetch(url);
console.log(response.status, response.headers.get("Retry-After"));
server.close();
`),
        shell(`
$ node caller.ts
429 2
`),
      ],
    },
  ],
};
