import { expect, test } from "vitest";
import { app } from "./app.ts";
import { toFetch } from "./fetch.ts";
import { logLines } from "./log-lines.ts";
import { problem } from "./problem.ts";
import { resource } from "./resource.ts";

const lines: string[] = [];
const handle = toFetch(
  app(
    [
      resource("/notes/:id", {
        load: ({ params }) => {
          if (params.id === "conflict") throw problem(409);
          return params.id === "1" ? "Hello" : undefined;
        },
        offer: { "text/plain": (it) => it },
      }),
    ],
    { observe: logLines((line) => lines.push(line)) },
  ),
);

async function lineOf(path: string): Promise<string | undefined> {
  lines.length = 0;
  await handle(new Request(`http://localhost${path}`));
  expect(lines).toHaveLength(1);
  return lines[0];
}

test("an exchange is a line with its status and the decision that led to it", async () => {
  expect(await lineOf("/notes/1")).toMatch(
    /^\d{4}-\d\d-\d\dT[\d:.]+Z - "GET \/notes\/1" 200 whole \d+ms$/,
  );
  expect(await lineOf("/notes/2")).toContain('" 404 exists ');
});

test("a problem that was thrown is no decision", async () => {
  expect(await lineOf("/notes/conflict")).toContain('" 409 thrown ');
});

test("the query is left out", async () => {
  expect(await lineOf("/notes/1?token=secret")).toContain('"GET /notes/1" ');
});

test("a client cannot forge a line, close the quotes or reach a terminal", () => {
  const written: string[] = [];
  const path = '/a" 200\n2025 \u001b[31m\u2028\\';
  const request = { method: "GET", path, address: "192.0.2.1" } as never;
  const over = logLines((line) => written.push(line))(request);
  over?.({ status: 404, route: undefined, decision: "resource", cite: undefined });
  expect(written[0]).toContain(
    '192.0.2.1 "GET /a\\" 200\\x0a2025 \\x1b[31m\\x2028\\\\" 404 resource ',
  );
});
