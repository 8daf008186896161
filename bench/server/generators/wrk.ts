/**
 * wrk, as a second opinion. It waits for the content that the response to HEAD announces and never has, so HEAD, and
 * with it the mix, is beyond it.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cores, onCore } from "../cores.ts";
import type { Generator } from "./generator.ts";

const script = fileURLToPath(new URL("wrk.lua", import.meta.url));

/** @throws {Error} when it is not installed */
export function wrk(): Generator {
  if (spawnSync("wrk", ["-v"]).error !== undefined) {
    throw new Error(
      "wrk is not on the PATH. `apt-get install wrk` or `brew install wrk` installs it; without --generator it is not needed.",
    );
  }
  const folder = mkdtempSync(join(tmpdir(), "verdict-load-"));
  return {
    name: "wrk",
    sends: ({ requests }) => !requests.some((it) => it.text.startsWith("HEAD ")),
    run: async (port, { name, requests }, milliseconds, connections) => {
      const file = join(folder, name);
      writeFileSync(file, requests.map((it) => `${it.text}\0`).join(""));
      const url = `http://127.0.0.1:${port}`;
      const own = ["-t1", `-c${connections}`, "-d600s", "-s", script, url, "--", file];
      const figures = await figuresOf(onCore(cores.generator, "wrk", own), milliseconds);
      const [answered = 0, microseconds = 0, errors = 0, broken = 0] = figures;
      // It counts errors by status only; each load of a single kind has none or nothing else.
      const refused = (requests[0]?.status ?? 0) >= 400 ? answered : 0;
      return {
        requests: answered,
        milliseconds: microseconds / 1000,
        wrong: Math.abs(errors - refused) + broken,
      };
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Run wrk for a while.
 *
 * @returns what its script told: requests, microseconds, errors by status, and what broke
 * @throws {Error} when it told nothing
 */
export async function figuresOf(
  [command, args]: readonly [string, readonly string[]],
  milliseconds: number,
): Promise<readonly number[]> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  // It only knows whole seconds, but can be interrupted at any time.
  setTimeout(() => child.kill("SIGINT"), milliseconds);
  await once(child, "close");
  const figures = /^figures (\d+) (\d+) (\d+) (\d+)$/m.exec(output)?.slice(1).map(Number);
  if (figures === undefined) throw new Error(`wrk gave no figures: ${output}`);
  return figures;
}
