/** Programs in Go, built once for each state of their source. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { root } from "../sources.ts";
import { run } from "./programs.ts";

const folder = join(root, ".cache/custom-codes-go");

/**
 * The program that a source becomes.
 *
 * @throws {Error} with what the compiler says
 */
export async function goProgram(source: string): Promise<string> {
  const digest = createHash("sha256").update(readFileSync(source)).digest("hex").slice(0, 16);
  const program = join(folder, digest);
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const made = `${program}-${process.pid}`;
  const { out, err, exit } = await run({
    program: "/usr/bin/go",
    args: ["build", "-o", made, source],
    env: { HOME: folder, GOCACHE: join(folder, "cache"), GO111MODULE: "off", CGO_ENABLED: "0" },
  });
  if (exit !== 0) throw new Error(`go build ended with ${exit}:\n${out}${err}`);
  renameSync(made, program);
  return program;
}
