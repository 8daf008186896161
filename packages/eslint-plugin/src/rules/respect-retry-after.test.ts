import { tryRule } from "../../test/tester.ts";
import { respectRetryAfter } from "./respect-retry-after.ts";

const ignored = (status = "429 Too Many Requests") => ({ messageId: "ignored", data: { status } });

tryRule(respectRetryAfter, {
  valid: [
    // It is read, here or somewhere in the file.
    `async function load() {
      for (;;) {
        const res = await fetch('/');
        if (res.status === 429) { await sleep(Number(res.headers.get('Retry-After')) * 1000); continue; }
        return res;
      }
    }`,
    `const delayOf = (res) => res.headers.get('retry-after') ?? 1;
    async function load() {
      while (true) { const res = await fetch('/'); if (res.status !== 503) return res; await sleep(delayOf(res)); }
    }`,
    // Somebody else may read it.
    `async function load() {
      for (;;) { const res = await fetch('/'); if (res.status === 429) { await delayFor(res); continue; } return res; }
    }`,
    `async function load() {
      for (;;) { const res = await fetch('/'); if (res.status === 429) { await waitFor(res.headers); continue; } return res; }
    }`,
    // Nothing is sent again.
    `async function load() {
      for (let page = 1; ; page++) { const res = await fetch('/' + page); if (res.status === 429) throw new Error(); use(res); }
    }`,
    `async function load(all) {
      for (const url of all) { const res = await fetch(url); if (res.status === 429) continue; use(res); }
    }`,
    "async function load() { const res = await fetch('/'); if (res.status === 429) { await sleep(1); } return res; }",
    // Another status says nothing of when.
    `async function load() {
      for (;;) { const res = await fetch('/'); if (res.status === 500) { await sleep(1); continue; } return res; }
    }`,
    // Something else is sent: to another address, or less of it.
    `async function follow(url) {
      for (let hops = 0; hops < 9; hops++) { const res = await fetch(url, { redirect: 'manual' }); if ([301, 302, 307].includes(res.status)) { url = res.headers.get('location'); continue; } return res; }
    }`,
    `async function send(lines) {
      const res = await fetch('/', { body: lines });
      if (res.status === 413) { await send(lines.slice(0, 9)); return send(lines.slice(9)); }
    }`,
    // A handler that is no client.
    "app.get('/', (req, res) => { if (res.statusCode === 429) log(); });",
  ],
  invalid: [
    {
      code: `async function load() {
        for (let attempt = 0; attempt < 5; attempt++) {
          const res = await fetch('/');
          if (res.status === 429) { await sleep(1000 * 2 ** attempt); continue; }
          return res;
        }
      }`,
      errors: [{ ...ignored(), line: 4 }],
    },
    {
      code: `async function load() {
        while (true) { const res = await fetch('/'); if (res.status !== 503) return res; await sleep(1000); }
      }`,
      errors: [ignored("503 Service Unavailable")],
    },
    {
      code: `async function load() {
        let res;
        do { res = await fetch('/'); } while (res.status === 429);
      }`,
      errors: [ignored()],
    },
    {
      code: `async function load(url, left) {
        const res = await fetch(url);
        if ([429, 503].includes(res.status) && left > 0) { await sleep(1000); return load(url, left - 1); }
        return res;
      }`,
      errors: [ignored()],
    },
    {
      code: `async function load() {
        try { return await axios.get('/'); }
        catch (error) { if (error.response.status === 429) { await sleep(1000); return load(); } throw error; }
      }`,
      errors: [ignored()],
    },
    {
      code: `retry(async () => {
        const res = await fetch('/');
        if (res.status === 503) throw new Error('again');
        return res;
      });`,
      errors: [ignored("503 Service Unavailable")],
    },
  ],
  typed: {
    valid: [],
    invalid: [
      {
        code: `class Client {
          private async load(left: number): Promise<Response> {
            const response = (await fetch('/')) as Response;
            if (response!.status === 429) { await this.sleep(1); return this.load(left - 1)!; }
            return response;
          }
        }`,
        errors: [ignored()],
      },
    ],
  },
});
