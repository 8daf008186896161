import { tryRule } from "../../test/tester.ts";
import { preferOk } from "./prefer-ok.ts";

const one = (output: string, ok = "response.ok") => ({
  messageId: "one",
  suggestions: [{ messageId: "use", data: { ok }, output }],
});

tryRule(preferOk, {
  valid: [
    "async () => { const response = await fetch('/'); if (response.ok) done(); };",
    "async () => { const response = await fetch('/'); if (response.status === 204) done(); };",
    "async () => { const response = await fetch('/'); if (response.status === 404) done(); };",
    // Each status of success means something else here.
    "async () => { const response = await fetch('/'); if (response.status === 200) replaced(); if (response.status === 201) made(); };",
    "async () => { const response = await fetch('/'); if (response.status === 200 || response.status === 206) done(); };",
    // A gateway tells apart what it passes on.
    "async (c) => { const origin = await fetch('/'); const isChanged = origin.status === 200; return c.body(null, isChanged ? 203 : origin.status); };",
    "async (req, res) => { const origin = await fetch('/'); if (origin.status === 200) keep(); res.status(origin.status).end(); };",
    // axios has no `ok`, and what a server has set is what it has set.
    "async () => { const response = await axios.get('/'); if (response.status === 200) done(); };",
    "app.use((req, res, next) => { if (res.statusCode === 200) next(); });",
    "if (response.status === 200) done();",
    "async () => { const response = await load('/'); if (response.status === 200) done(); };",
    "async () => { const response = await fetch('/'); if (response.status >= 200 && response.status < 400) done(); };",
  ],
  invalid: [
    {
      code: "async () => { const response = await fetch('/'); if (response.status === 200) done(); };",
      errors: [one("async () => { const response = await fetch('/'); if (response.ok) done(); };")],
    },
    {
      code: "async () => { const res = await fetch('/'); if (res.status !== 200) throw 0; };",
      errors: [
        one("async () => { const res = await fetch('/'); if (!res.ok) throw 0; };", "!res.ok"),
      ],
    },
    {
      code: "async () => { const res = await fetch('/'); return res?.status === 200; };",
      errors: [one("async () => { const res = await fetch('/'); return res?.ok; };", "res?.ok")],
    },
    {
      code: "fetch('/').then((r) => r.status == 200);",
      errors: [one("fetch('/').then((r) => r.ok);", "r.ok")],
    },
    {
      code: "async () => { let response; response = await globalThis.fetch('/'); return 200 === response.status; };",
      errors: [
        one(
          "async () => { let response; response = await globalThis.fetch('/'); return response.ok; };",
        ),
      ],
    },
    {
      code: "async () => { const response = await fetch('/'); if (response.status >= 200 && response.status < 300) done(); };",
      errors: [{ messageId: "range", data: { ok: "response.ok" } }],
      output: "async () => { const response = await fetch('/'); if (response.ok) done(); };",
    },
    {
      code: "async () => { const response = await fetch('/'); if (response.status > 199 && response.status <= 299) done(); };",
      errors: [{ messageId: "range" }],
      output: "async () => { const response = await fetch('/'); if (response.ok) done(); };",
    },
  ],
  typed: {
    valid: ["async () => { const response = await fetch('/') as Response; return response.ok; };"],
    invalid: [
      {
        code: "async () => { const response = (await fetch('/')) as Response; return response!.status === 200; };",
        errors: [
          one(
            "async () => { const response = (await fetch('/')) as Response; return response!.ok; };",
            "response!.ok",
          ),
        ],
      },
    ],
  },
});
