/** The workbench as a user starts it, on a port of its own. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../packages/verdict/bin/verdict.js", import.meta.url));

export async function workbench(): Promise<{ url: string; close: () => Promise<void> }> {
  const child = spawn(process.execPath, [program, "serve", "--port", "0", "--data", ":memory:"]);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.stdout.on("data", (chunk) => {
      const found = /http:\S+?:\d+/.exec(String(chunk))?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    url,
    close: async () => {
      child.kill("SIGINT");
      await ended;
    },
  };
}
