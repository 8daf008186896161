import { tryRule } from "../../test/tester.ts";
import { requireIdempotencyKey } from "./require-idempotency-key.ts";

const twice = (method = "POST") => ({ messageId: "twice", data: { method } });

tryRule(requireIdempotencyKey, {
  valid: [
    "for (let attempt = 0; attempt < 3; attempt++) await fetch('/', { method: 'PUT' });",
    "for (let attempt = 0; attempt < 3; attempt++) await fetch('/');",
    "for (let attempt = 0; attempt < 3; attempt++) await fetch('/', { method: 'POST', headers: { 'Idempotency-Key': key } });",
    "for (let attempt = 0; attempt < 3; attempt++) await fetch('/', { method: 'LOCK' });",
    "for (let page = 0; page < 3; page++) await fetch('/', { method: 'POST' });",
    "for (const retry of list) await fetch('/', { method: 'POST' });",
    "retry(() => store.post('/'));",
    "await fetch('/', { method: 'POST' });",
  ],
  invalid: [
    {
      code: "for (let attempt = 0; attempt < 3; attempt++) await fetch('/', { method: 'POST' });",
      errors: [twice()],
    },
    { code: "while (retries-- > 0) { await axios.post('/', it); }", errors: [twice()] },
    { code: "withRetry(() => axios.patch('/', it));", errors: [twice("PATCH")] },
    {
      code: "async function send(attempt) { try { return await fetch('/', { method: 'post' }); } catch { return send(attempt + 1); } }",
      errors: [twice()],
    },
  ],
  typed: {
    valid: [],
    invalid: [
      {
        code: "retry(async (): Promise<void> => { await fetch('/', { method: 'POST' } as RequestInit); });",
        errors: [twice()],
      },
    ],
  },
});
