import { tryRule } from "../../test/tester.ts";
import { preferProblemDetails } from "./prefer-problem-details.ts";

const own = { messageId: "own" };

tryRule(preferProblemDetails, {
  valid: [
    "app.get('/', (req, res) => res.status(404).json({ type: '/404', title: 'Not Found', status: 404 }));",
    "app.get('/', (req, res) => res.type('application/problem+json').status(404).send({ detail: 'no' }));",
    "app.get('/', (req, res) => res.status(404).json({ ...problem }));",
    "app.get('/', (req, res) => res.status(404).send('no'));",
    "app.get('/', (req, res) => res.status(200).json({ message: 'hello' }));",
    "app.get('/', (req, res) => res.status(code).json({ error: 'no' }));",
    "app.get('/', (req, res) => res.status(404).json(problem));",
  ],
  invalid: [
    {
      code: "app.get('/', (req, res) => res.status(404).json({ error: 'no' }));",
      errors: [{ ...own, data: { status: "404 Not Found" } }],
    },
    { code: "app.get('/', (c) => c.json({ message: 'no' }, 500));", errors: [own] },
    {
      code: "router.get('/', (ctx) => { ctx.status = 422; ctx.body = { errors }; });",
      errors: [own],
    },
    { code: "NextResponse.json({ error }, { status: 400 });", errors: [own] },
  ],
  typed: {
    valid: [],
    invalid: [
      {
        code: "app.get('/', (req, res: Response) => res.status(404).json({ error: 'no' } as Refusal));",
        errors: [own],
      },
    ],
  },
});
