import { tryRule } from "../../test/tester.ts";
import { requireStatusFields } from "./require-status-fields.ts";

const challenge = {
  messageId: "MUST",
  data: {
    status: "401 Unauthorized",
    field: "WWW-Authenticate",
    cite: "RFC 9110 15.5.2",
    what: 'say how to authenticate, as in `Bearer realm="api"`.',
  },
};
const all = [{ level: "MAY" }];

tryRule(requireStatusFields, {
  valid: [
    "app.get('/', (req, res) => res.set('WWW-Authenticate', 'Bearer').status(401).end());",
    "app.get('/', (req, res) => res.status(401).header('www-authenticate', 'Bearer').end());",
    "app.get('/', (req, res) => { res.setHeader('WWW-Authenticate', 'Bearer'); if (no) return res.sendStatus(401); });",
    "app.get('/', (req, res) => { res.writeHead(401, { 'WWW-Authenticate': 'Bearer' }); res.end(); });",
    "app.get('/', (req, res) => { res.writeHead(401, 'No', { 'WWW-Authenticate': 'Bearer' }); res.end(); });",
    "app.all('/', (req, res) => res.set({ Allow: 'GET' }).sendStatus(405));",
    "router.get('/', (ctx) => { ctx.status = 405; ctx.set('Allow', 'GET'); ctx.body = ''; });",
    "app.get('/', (c) => { c.header('WWW-Authenticate', 'Bearer'); return c.json({}, 401); });",
    "app.get('/', (c) => c.json({}, 401, { 'WWW-Authenticate': 'Bearer' }));",
    "new Response(null, { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } });",
    "new Response(null, { status: 401, headers: [['WWW-Authenticate', 'Bearer']] });",
    "new Response(null, { status: 401, headers: new Headers({ 'WWW-Authenticate': 'Bearer' }) });",
    "export const handler = async () => ({ statusCode: 401, headers: { 'WWW-Authenticate': 'Bearer' }, body: '' });",
    "expect(answer).toEqual({ statusCode: 401, body: '' });",
    // Others may have set it.
    "app.get('/', (req, res) => { challenge(res); res.sendStatus(401); });",
    "app.get('/', (req, res) => res.set(fields).sendStatus(401));",
    "app.get('/', (req, res) => res.set(name, value).sendStatus(401));",
    "new Response(null, { status: 401, headers });",
    "new Response(null, { status: 401, ...init });",
    "withChallenge(new Response(null, { status: 401 }));",
    "const response = new Response(null, { status: 401 }); response.headers.set('WWW-Authenticate', 'Bearer');",
    "throw new HTTPException(401, { message: 'no' });",
    "router.get('/', (ctx) => { ctx.throw(401); });",
    "app.get('/', (c) => { c.res.headers.set('WWW-Authenticate', 'Bearer'); return c.json({}, 401); });",
    // Redirects with their Location.
    "app.get('/', (req, res) => res.redirect('/a'));",
    "app.get('/', (req, res) => res.redirect(301, '/a'));",
    "app.get('/', (req, res) => res.status(301).location('/a').end());",
    "app.get('/', (req, res) => res.status(304).end());",
    "Response.redirect('/a', 303);",
    // Only advised.
    "app.get('/', (req, res) => res.sendStatus(503));",
    "app.post('/', (req, res) => res.status(201).json({ id }));",
    { code: "app.put('/', (req, res) => res.status(201).json({ id }));", options: all },
    {
      code: "app.post('/', (req, res) => res.location('/1').status(201).json({ id }));",
      options: all,
    },
    {
      code: "app.get('/', (req, res) => res.set('Retry-After', '3').sendStatus(503));",
      options: all,
    },
    { code: "app.get('/', (req, res) => res.sendStatus(404));", options: all },
    { code: "app.get('/', (req, res) => res.sendStatus(451));", options: all },
  ],
  invalid: [
    {
      code: "app.get('/', (req, res) => res.status(401).json({ error: 'no' }));",
      errors: [{ ...challenge, line: 1, column: 39 }],
    },
    { code: "app.get('/', (req, res) => res.sendStatus(401));", errors: [challenge] },
    {
      code: "app.get('/', (req, res) => { res.statusCode = 401; res.end(); });",
      errors: [challenge],
    },
    {
      code: "app.get('/', (req, res) => res.set('X-A', '1').sendStatus(401));",
      errors: [challenge],
    },
    {
      code: "app.get('/', (req, res) => res.status(known ? 403 : 401).end());",
      errors: [challenge],
    },
    {
      code: "router.get('/', (ctx) => { ctx.status = 401; ctx.body = 'no'; });",
      errors: [challenge],
    },
    { code: "app.get('/', (c) => c.text('no', 401));", errors: [challenge] },
    { code: "const f = () => new Response('no', { status: 401 });", errors: [challenge] },
    {
      code: "const f = () => NextResponse.json({}, { status: 401, headers: { A: '1' } });",
      errors: [challenge],
    },
    {
      code: "fastify.get('/', (request, reply) => reply.code(407).send());",
      errors: [{ messageId: "MUST" }],
    },
    { code: "app.all('/', (req, res) => res.sendStatus(405));", errors: [{ messageId: "MUST" }] },
    {
      code: "export const handler = async () => { return { statusCode: 401, body: '' }; };",
      errors: [challenge],
    },
    { code: "app.all('/', (req, res) => res.sendStatus(426));", errors: [{ messageId: "MUST" }] },
    {
      code: "app.get('/', (req, res) => res.status(301).end());",
      errors: [{ messageId: "SHOULD" }],
    },
    {
      code: "const f = () => new Response(null, { status: 303 });",
      errors: [{ messageId: "SHOULD" }],
    },
    {
      code: "app.post('/', (req, res) => res.status(201).json({ id }));",
      options: all,
      errors: [{ messageId: "SHOULD" }],
    },
    {
      code: "app.get('/', (req, res) => res.sendStatus(416));",
      options: [{ level: "SHOULD" }],
      errors: [{ messageId: "SHOULD" }],
    },
    {
      code: "app.get('/', (req, res) => res.sendStatus(429));",
      options: all,
      errors: [{ messageId: "MAY" }],
    },
    {
      code: "app.get('/', (req, res) => res.sendStatus(503));",
      options: all,
      errors: [{ messageId: "MAY" }],
    },
  ],
  typed: {
    valid: [
      "app.get('/', (req, res: Response) => res.set({ 'WWW-Authenticate': 'Bearer' } as const).sendStatus(401));",
    ],
    invalid: [
      {
        code: "function refuse(res: FastifyReply): void { res.code(401).send(); }",
        errors: [challenge],
      },
    ],
  },
});
