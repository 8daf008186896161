import { expect, test } from "vitest";
import { run } from "../testing/run.ts";

test("serves until it is stopped, on a free port when told 0", async () => {
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const address = await new Promise<string>((resolve) => {
    const seen = (text: string) => resolve(/http:\S+?:\d+/.exec(text)?.[0] ?? "");
    ended = run(["serve", "--port", "0"], { stopped, seen });
  });
  const response = await fetch(`${address}/404`, { headers: { accept: "application/json" } });
  expect(response.status).toBe(200);
  await response.text();
  stop();
  expect((await ended)?.exit).toBe(0);
});
let ended: ReturnType<typeof run> | undefined;

test("a port that is taken: exit 1, and what to do", async () => {
  const { createServer } = await import("node:net");
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  const { exit, err } = await run(["serve"], { env: { PORT: String(port) } });
  server.close();
  expect(exit).toBe(1);
  expect(err).toContain("--port 0");
});

test.each([["abc"], ["70000"], ["-1"], [""]])("port %j is wrong usage", async (port) => {
  const { exit, err } = await run(["serve", `--port=${port}`]);
  expect(exit).toBe(2);
  expect(err).toContain("--port");
});

test("the playground's port is accepted and is said to come later", async () => {
  const { exit, err } = await run(["serve", "--port", "0", "--playground-port", "8001"]);
  expect(exit).toBe(0);
  expect(err).toContain("later");
});
