import { tryRule } from "../../test/tester.ts";
import { noErrorInSuccess } from "./no-error-in-success.ts";

const told = (why = "`error`", status = "200 OK") => ({ messageId: "told", data: { status, why } });
const implied = (why = "`error`") => ({ messageId: "implied", data: { status: "200 OK", why } });

tryRule(noErrorInSuccess, {
  valid: [
    "app.get('/', (req, res) => res.status(400).json({ error: 'no' }));",
    "app.get('/', (req, res) => res.json({ id: 1 }));",
    "app.get('/', (req, res) => res.status(200).json({ data, error }));",
    "app.get('/', (req, res) => res.status(200).json({ error: null }));",
    "app.get('/', (req, res) => res.status(200).json({ error: failed && 'no' }));",
    "app.get('/', (req, res) => res.status(200).json({ success: true }));",
    "app.get('/', (req, res) => res.status(200).json({ ...result }));",
    // Either may be.
    "app.get('/', (req, res) => res.json({ ok: result.ok, error: message }));",
    "app.get('/', (req, res) => res.json({ error: result.error }));",
    "app.get('/', (req, res) => res.json({ status: 'error' }));",
    "app.get('/', (req, res) => res.json({ status: false }));",
    "app.get('/', (req, res) => res.json({ code: 200, message: 'done' }));",
    "app.get('/', (req, res) => res.json({ status: 'ok', errors: [] }));",
    // What was asked for, and not how asking went.
    "app.post('/validate', (req, res) => res.status(200).json({ valid: false, errors: ['a'] }));",
    "app.get('/jobs/1', (req, res) => res.json({ id: 1, error: 'disk full' }));",
    "app.post('/rpc', (req, res) => res.json({ jsonrpc: '2.0', id: 1, error: { code: 1 } }));",
    "app.post('/graphql', (req, res) => res.json({ data: { a }, errors: list }));",
    // Another status may have been told.
    "app.get('/', (req, res) => { if (bad) res.status(400); res.json({ error: 'no' }); });",
    "app.get('/', (req, res) => { refuse(res); res.json({ error: 'no' }); });",
    "app.use(async (ctx, next) => { await next(); if (ctx.status === 405) ctx.body = { status: 405, detail: 'no' }; });",
    "app.use((req, res) => { if (res.statusCode >= 400) res.json({ error: 'no' }); });",
    "app.get('/', (req, res) => res.status(code).json({ error: 'no' }));",
    "app.get('/', (req, res) => res.status(ok ? 200 : 400).json({ error: 'no' }));",
    "router.get('/', (ctx) => { ctx.body = { error: 'no' }; ctx.status = 400; });",
    "new Response(JSON.stringify({ error: 'no' }), init);",
    "Response.json({ error: 'no' }, init);",
    "export const handler = async () => ({ statusCode: 400, body: JSON.stringify({ error: 'no' }) });",
    "const log = { statusCode: 200, error: 'no' };",
    "fetch('/').then((res) => res.json({ error: 'no' }));",
  ],
  invalid: [
    {
      code: "app.get('/', (req, res) => res.status(200).json({ error: 'no' }));",
      errors: [told()],
    },
    { code: "app.get('/', (req, res) => res.status(200).json({ error }));", errors: [told()] },
    {
      code: "app.get('/', (req, res) => res.json({ success: false, message }));",
      errors: [implied("`success: false`")],
    },
    {
      code: "app.get('/', (req, res) => { res.status(202); res.json({ ok: false }); });",
      errors: [told("`ok: false`", "202 Accepted")],
    },
    {
      code: "app.get('/', (req, res) => res.json({ errors: found.array() }));",
      errors: [implied("`errors`")],
    },
    {
      code: "app.use((err, req, res, next) => { res.json({ error: err.message }); });",
      errors: [implied()],
    },
    {
      code: "fastify.get('/', (request, reply) => reply.code(200).send({ error: 'no', code: 7 }));",
      errors: [told()],
    },
    {
      code: "router.get('/', (ctx) => { ctx.status = 200; ctx.body = { error: 'no' }; });",
      errors: [told()],
    },
    { code: "router.get('/', (ctx) => { ctx.body = { error: 'no' }; });", errors: [implied()] },
    { code: "app.get('/', (c) => c.json({ error: 'no' }));", errors: [implied()] },
    {
      code: "app.get('/', (req, res) => res.json({ status: 'error', message: 'no' }));",
      errors: [implied('`status: "error"`')],
    },
    {
      code: "app.get('/', (req, res) => res.send({ code: 404, message: 'no' }));",
      errors: [implied("`code: 404`")],
    },
    {
      code: "app.get('/', (req, res) => res.json({ status: false, message: 'no', data: null }));",
      errors: [implied("`status: false`")],
    },
    { code: "Response.json({ error: 'no' });", errors: [implied()] },
    { code: "new Response(JSON.stringify({ error: 'no' }), { status: 200 });", errors: [told()] },
    {
      code: "createServer((req, res) => { res.writeHead(200); res.end(JSON.stringify({ error })); });",
      errors: [told()],
    },
    {
      code: "export const handler = async () => ({ statusCode: 200, body: JSON.stringify({ error: 'no' }) });",
      errors: [told()],
    },
    { code: "NextResponse.json({ error: 'no' }, { status: 200 });", errors: [told()] },
    {
      code: "app.get('/', (req, res) => res.status(StatusCodes.OK).json({ error: 'no' }));",
      errors: [told()],
    },
  ],
  typed: {
    valid: [
      "app.get('/', (req, res: Response) => res.status(422).json({ error: 'no' } as Refusal));",
    ],
    invalid: [
      {
        code: "app.get('/', (req, res: Response<Item>) => res.status(200).json({ error: 'no' } as any));",
        errors: [told()],
      },
      {
        code: "app.get('/', (req, res) => res.status(HttpStatus.OK).json({ error: 'no' } satisfies Refusal));",
        errors: [told()],
      },
    ],
  },
});
