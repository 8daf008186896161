import { tryRule } from "../../test/tester.ts";
import { noMethodChangingRedirect } from "./no-method-changing-redirect.ts";

const use = (outputs: Readonly<Record<string, string>>) =>
  Object.entries(outputs).map(([status, output]) => ({
    messageId: "use",
    data: { status },
    output,
  }));

tryRule(noMethodChangingRedirect, {
  valid: [
    "app.get('/', (req, res) => res.redirect(301, '/a'));",
    "app.get('/', (req, res) => res.redirect('/a'));",
    "app.post('/', (req, res) => res.redirect(303, '/a'));",
    "app.post('/', (req, res) => res.redirect(308, '/a'));",
    "app.post('/', (req, res) => res.status(303).redirect('/a'));",
    // Any method.
    "app.use((req, res) => res.redirect(301, '/a'));",
    "axios.post('/', () => Response.redirect('/a', 303));",
    "export function GET() { return Response.redirect('/a', 302); }",
  ],
  invalid: [
    {
      code: "app.post('/', (req, res) => res.redirect(301, '/a'));",
      errors: [
        {
          messageId: "changes",
          data: {
            status: "301 Moved Permanently",
            method: "POST",
            after: "GET",
            cite: "RFC 9110 15.4.2",
            keeping: "308 Permanent Redirect",
            getting: "303 See Other",
          },
          suggestions: use({
            "308 Permanent Redirect": "app.post('/', (req, res) => res.redirect(308, '/a'));",
            "303 See Other": "app.post('/', (req, res) => res.redirect(303, '/a'));",
          }),
        },
      ],
    },
    {
      code: "app.post('/', (req, res) => res.redirect('/a'));",
      errors: [
        {
          messageId: "changes",
          suggestions: use({
            "307 Temporary Redirect": "app.post('/', (req, res) => res.redirect(307, '/a'));",
            "303 See Other": "app.post('/', (req, res) => res.redirect(303, '/a'));",
          }),
        },
      ],
    },
    {
      code: "router.route('/').put((req, res) => { res.status(StatusCodes.FOUND).location('/a').end(); });",
      errors: [{ messageId: "mayChange" }],
    },
    {
      code: "fastify.route({ method: 'DELETE', url: '/', handler: (request, reply) => reply.redirect('/a') });",
      errors: [{ messageId: "mayChange" }],
    },
    {
      code: "fastify.post('/', (request, reply) => reply.redirect(to, 301));",
      errors: [
        {
          messageId: "changes",
          suggestions: use({
            "308 Permanent Redirect":
              "fastify.post('/', (request, reply) => reply.redirect(to, 308));",
            "303 See Other": "fastify.post('/', (request, reply) => reply.redirect(to, 303));",
          }),
        },
      ],
    },
    { code: "app.post('/', (c) => c.redirect('/a'));", errors: [{ messageId: "changes" }] },
    { code: "app.on('POST', '/', (c) => c.redirect('/a'));", errors: [{ messageId: "changes" }] },
    {
      code: "export async function POST() { return Response.redirect('/a', 301); }",
      errors: [
        {
          messageId: "changes",
          suggestions: use({
            "308 Permanent Redirect":
              "export async function POST() { return Response.redirect('/a', 308); }",
            "303 See Other":
              "export async function POST() { return Response.redirect('/a', 303); }",
          }),
        },
      ],
    },
    {
      code: "export const PATCH = () => Response.redirect('/a');",
      errors: [{ messageId: "mayChange" }],
    },
    {
      code: "serve((request) => { if (request.method === 'POST') return Response.redirect('/a'); });",
      errors: [{ messageId: "changes" }],
    },
  ],
  typed: {
    valid: [
      "class Items { @Get() @Redirect('/a', 301) list() {} }",
      "class Items { @Post() @Redirect() add() { return { url: '/a', statusCode: 303 }; } }",
    ],
    invalid: [
      {
        code: "app.post('/', async (req: Request, res: Response): Promise<void> => { res.redirect(target as string); });",
        errors: [
          {
            messageId: "changes",
            suggestions: use({
              "307 Temporary Redirect":
                "app.post('/', async (req: Request, res: Response): Promise<void> => { res.redirect(307, target as string); });",
              "303 See Other":
                "app.post('/', async (req: Request, res: Response): Promise<void> => { res.redirect(303, target as string); });",
            }),
          },
        ],
      },
    ],
  },
});
