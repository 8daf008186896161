import { tryRule } from "../../test/tester.ts";
import { noDeprecatedStatus } from "./no-deprecated-status.ts";

const teapot = {
  messageId: "unused",
  data: { code: "418", cite: "RFC 9110 15.5.19" },
};

tryRule(noDeprecatedStatus, {
  valid: [
    "app.get('/', (req, res) => res.status(307).end());",
    "app.get('/', (req, res) => res.sendStatus(404));",
    // Who reads it has not chosen it.
    "if (response.status === 418) smile();",
  ],
  invalid: [
    { code: "app.get('/', (req, res) => res.sendStatus(418));", errors: [teapot] },
    { code: "app.get('/', (c) => c.text('tea', 418));", errors: [teapot] },
    {
      code: "app.get('/', (req, res) => res.status(306).end());",
      errors: [{ messageId: "unused" }],
    },
    { code: "new Response('', { status: 305 });", errors: [{ messageId: "obsolete" }] },
    {
      code: "app.get('/', (req, res) => res.status(constants.HTTP_STATUS_USE_PROXY).end());",
      errors: [{ messageId: "obsolete" }],
    },
    {
      code: "router.get('/', (ctx) => { ctx.status = 510; ctx.body = ''; });",
      errors: [{ messageId: "obsolete" }],
    },
  ],
  typed: {
    valid: ["class Items { @HttpCode(202) list() {} }"],
    invalid: [{ code: "class Items { @HttpCode(418) list() {} }", errors: [teapot] }],
  },
});
