import { tryRule } from "../../test/tester.ts";
import { validFieldValue } from "./valid-field-value.ts";

const unreadable = { messageId: "unreadable" };

tryRule(validFieldValue, {
  valid: [
    "app.get('/', (req, res) => res.set('ETag', '\"abc\"').end());",
    "app.get('/', (req, res) => res.set('ETag', tag).end());",
    "app.get('/', (req, res) => res.set('ETag', '\"' + tag + '\"').end());",
    "app.get('/', (req, res) => res.set('Retry-After', 30).end());",
    "app.get('/', (req, res) => res.set('Retry-After', '30').end());",
    "app.get('/', (req, res) => res.set('Retry-After', 'Fri, 31 Dec 2027 23:59:59 GMT').end());",
    "app.get('/', (req, res) => res.set('WWW-Authenticate', 'Bearer').end());",
    "app.get('/', (req, res) => res.set('Allow', '').end());",
    "app.get('/', (req, res) => res.set('X-Anything', 'at all').end());",
    "map.set('ETag', 'abc');",
    "new Map([['ETag', 'abc']]);",
  ],
  invalid: [
    {
      code: "app.get('/', (req, res) => res.set('ETag', 'abc').end());",
      errors: [
        {
          messageId: "unreadable",
          data: {
            value: "abc",
            field: "ETag",
            cite: "RFC 9110 8.8.3",
            what: 'An entity tag stands in double quotes, as in `"abc"` or `W/"abc"`.',
          },
        },
      ],
    },
    {
      code: "app.get('/', (req, res) => res.setHeader('retry-after', '5m'));",
      errors: [unreadable],
    },
    {
      code: "app.get('/', (req, res) => res.set({ 'Retry-After': 1.5 }).end());",
      errors: [unreadable],
    },
    {
      code: "app.get('/', (req, res) => { res.writeHead(200, { 'Last-Modified': '2026-01-01' }); });",
      errors: [unreadable],
    },
    { code: "app.get('/', (c) => c.json({}, 200, { Allow: 'GET POST' }));", errors: [unreadable] },
    { code: "new Response('', { headers: { 'Content-Range': '0-9/10' } });", errors: [unreadable] },
    { code: "new Response('', { headers: [['Vary', 'a b']] });", errors: [unreadable] },
  ],
  typed: {
    valid: ["function f(reply: FastifyReply) { reply.header('ETag', '\"a\"' as string); }"],
    invalid: [
      {
        code: "function f(reply: FastifyReply) { reply.header('ETag', 'a' as string); }",
        errors: [unreadable],
      },
    ],
  },
});
