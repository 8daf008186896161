import { tryRule } from "../../test/tester.ts";
import { noUnknownStatus } from "./no-unknown-status.ts";

const none = (code: number, instead = "Send the registered status that fits best.") => ({
  messageId: "none",
  data: { code: String(code), instead },
});
const general =
  "Send the registered code that fits best and put your own meaning into a problem type (RFC 9457).";

tryRule(noUnknownStatus, {
  valid: [
    "app.get('/', (req, res) => res.status(404).end());",
    "app.get('/', (req, res) => res.sendStatus(503));",
    "app.get('/', (req, res) => res.status(found ? 200 : 404).end());",
    "app.get('/', (req, res) => res.status(error.status ?? 500).end());",
    "new Response(null, { status: 204 });",
    // 418 is registered, as unused: another rule knows it.
    "app.get('/', (req, res) => res.sendStatus(418));",
    // Ranges, and what others may send.
    "if (response.status >= 200 && response.status < 600) done();",
    "if (response.status === 499 || response.status === 520) done();",
    "if (response.status === 471) done();",
    "if (response.status === 0) opaque();",
    // No responses.
    "job.status = 1;",
    "order.status(700);",
    "function move(ctx) { ctx.status = 1; }",
    "if (order.status === 7) done();",
    "promise.then((res) => res.status(1));",
    "class Response {} new Response(null, { status: 1 });",
    "const context = canvas.getContext('2d'); context.status = 7;",
    { code: "app.get('/', (req, res) => res.status(471).end());", options: [{ allow: [471] }] },
  ],
  invalid: [
    {
      code: "app.get('/', (req, res) => res.status(600).json({}));",
      errors: [{ ...none(600), line: 1, column: 39 }],
    },
    {
      code: "app.get('/', (req, res) => { res.writeHead(99); res.end(); });",
      errors: [none(99, general)],
    },
    {
      code: "app.get('/', (req, res) => { res.statusCode = -1; res.end(); });",
      errors: [none(-1, general)],
    },
    {
      code: "app.get('/', (req, res) => res.status(ok ? 200 : 2000).end());",
      errors: [none(2000, general)],
    },
    {
      code: "const BROKEN = 700; app.get('/', (req, res) => res.sendStatus(BROKEN));",
      errors: [none(700, general)],
    },
    {
      code: "app.get('/', (req, res) => res.status(471).end());",
      errors: [{ messageId: "unregistered", data: { code: "471", treatAs: "400" } }],
    },
    {
      code: "app.get('/', (req, res) => res.status(499).end());",
      errors: [
        {
          messageId: "foreign",
          data: { code: "499", by: "nginx", name: "Client Closed Request", treatAs: "400" },
        },
      ],
    },
    {
      code: "fastify.get('/', (request, reply) => reply.code(700).send());",
      errors: [none(700, general)],
    },
    {
      code: "router.get('/', async (ctx) => { ctx.status = 700; ctx.body = 1; });",
      errors: [none(700, general)],
    },
    { code: "router.get('/', async (ctx) => { ctx.throw(700); });", errors: [none(700, general)] },
    { code: "app.get('/', (c) => c.json({}, 700));", errors: [none(700, general)] },
    { code: "app.get('/', (c) => c.text('', { status: 700 }));", errors: [none(700, general)] },
    { code: "new Response('', { status: 700 });", errors: [none(700, general)] },
    { code: "Response.json({}, { status: 700 });", errors: [none(700, general)] },
    { code: "Response.redirect('/', 700);", errors: [none(700, general)] },
    { code: "NextResponse.json({}, { status: 700 });", errors: [none(700, general)] },
    {
      code: "import createError from 'http-errors'; throw createError(700);",
      errors: [none(700, general)],
    },
    {
      code: "import { error as fail } from '@sveltejs/kit'; fail(700);",
      errors: [none(700, general)],
    },
    { code: "throw new HttpException('no', 700);", errors: [none(700, general)] },
    {
      code: "import { createError } from 'h3'; throw createError({ statusCode: 700, message: 'no' });",
      errors: [none(700, general)],
    },
    {
      code: "export const handler = () => ({ statusCode: 700, body: '' });",
      errors: [none(700, general)],
    },
    { code: "throw new HTTPException(700, {});", errors: [none(700, general)] },
    {
      code: "if (response.status === 700) done();",
      errors: [{ messageId: "never", data: { code: "700" } }],
    },
    {
      code: "switch (error.response.status) { case 404: break; case 4004: break; }",
      errors: [{ messageId: "never", data: { code: "4004" } }],
    },
    {
      code: "if ([429, 5003].includes(res.status)) again();",
      errors: [{ messageId: "never", data: { code: "5003" } }],
    },
  ],
  typed: {
    valid: ["class Items { @Get() @HttpCode(202) list() {} }"],
    invalid: [
      {
        code: "app.get('/', (req: Request, res: Response) => res!.status(700 as number).end());",
        errors: [none(700, general)],
      },
      {
        code: "function answer(out: ServerResponse) { out.writeHead(700); }",
        errors: [none(700, general)],
      },
      { code: "class Items { @Get() @HttpCode(700) list() {} }", errors: [none(700, general)] },
      {
        code: "if ((response as Response).status === 700) done();",
        errors: [{ messageId: "never", data: { code: "700" } }],
      },
    ],
  },
});
