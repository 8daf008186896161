import { tryRule } from "../../test/tester.ts";
import { noContentWhereNoneIs } from "./no-content-where-none-is.ts";

const leaveOut = (output: string) => ({ suggestions: [{ messageId: "leaveOut", output }] });
const lost = { messageId: "lost", data: { status: "204 No Content", cite: "RFC 9110 15.3.5" } };

tryRule(noContentWhereNoneIs, {
  valid: [
    "app.get('/', (req, res) => res.status(204).end());",
    "app.get('/', (req, res) => res.status(204).send());",
    "app.get('/', (req, res) => res.status(204).send(undefined));",
    "app.get('/', (req, res) => res.sendStatus(204));",
    "app.get('/', (req, res) => { res.writeHead(304); res.end(); });",
    "app.get('/', (req, res) => { res.writeHead(204); res.end(() => done()); });",
    "app.get('/', (req, res) => res.status(200).json({ a }));",
    "app.get('/', (req, res) => res.status(empty ? 204 : 200).send(text));",
    "app.get('/', (req, res) => { if (none) { res.status(204).end(); return; } res.json({ a }); });",
    "app.get('/', (req, res) => { if (none) res.status(204); res.status(200); res.json({ a }); });",
    "app.get('/', (req, res) => { if (none) res.writeHead(304).end(); else res.setHeader('A', '1').end('x'); });",
    "app.get('/', (req, res) => none ? res.status(204).end() : res.send('x'));",
    "app.get('/', (req, res) => res.status(204).send(''));",
    "app.get('/', (c) => c.body(null, 204));",
    "new Response(null, { status: 204 });",
    "new Response(undefined, { status: 304 });",
    "router.get('/', (ctx) => { ctx.status = 204; ctx.body = null; });",
    "router.get('/', (ctx) => { if (none) { ctx.status = 204; return; } ctx.body = { a }; });",
  ],
  invalid: [
    {
      code: "app.get('/', (req, res) => res.status(204).json({ a }));",
      errors: [{ ...lost, ...leaveOut("app.get('/', (req, res) => res.status(204).end());") }],
    },
    {
      code: "app.get('/', (req, res) => res.status(304).send(text));",
      errors: [
        { messageId: "lost", ...leaveOut("app.get('/', (req, res) => res.status(304).send());") },
      ],
    },
    {
      code: "app.get('/', (req, res) => res.status(205).send('x'));",
      errors: [
        { messageId: "empty", ...leaveOut("app.get('/', (req, res) => res.status(205).send());") },
      ],
    },
    {
      code: "fastify.get('/', (request, reply) => reply.code(204).send({ a }));",
      errors: [
        { ...lost, ...leaveOut("fastify.get('/', (request, reply) => reply.code(204).send());") },
      ],
    },
    {
      code: "app.get('/', (req, res) => { res.status(204); res.json({ a }); });",
      errors: [lost],
    },
    {
      code: "app.get('/', (req, res) => { res.statusCode = 204; res.end('x'); });",
      errors: [lost],
    },
    {
      code: "app.get('/', (req, res) => { res.writeHead(204, { A: '1' }); res.end('x'); });",
      errors: [lost],
    },
    {
      code: "router.get('/', (ctx) => { ctx.status = 204; ctx.body = { a }; });",
      errors: [
        {
          ...lost,
          ...leaveOut("router.get('/', (ctx) => { ctx.status = 204; ctx.body = null; });"),
        },
      ],
    },
    { code: "app.get('/', (c) => c.json({ a }, 204));", errors: [lost] },
    {
      code: "new Response('x', { status: 204 });",
      errors: [{ messageId: "throws", ...leaveOut("new Response(null, { status: 204 });") }],
    },
    {
      code: "new Response('', { status: 304, headers });",
      errors: [
        { messageId: "throws", ...leaveOut("new Response(null, { status: 304, headers });") },
      ],
    },
    { code: "Response.json({ a }, { status: 204 });", errors: [{ messageId: "throws" }] },
  ],
  typed: {
    valid: ["new Response(null!, { status: 204 as const });"],
    invalid: [
      {
        code: "app.get('/', (req, res: Response) => res.status(204).json<Item>({ a }));",
        errors: [
          { ...lost, ...leaveOut("app.get('/', (req, res: Response) => res.status(204).end());") },
        ],
      },
    ],
  },
});
