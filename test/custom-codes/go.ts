/** The program in Go, built once for each state of its source. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../sources.ts";
import { run } from "./programs.ts";

const folder = join(root, ".cache/custom-codes-go");
const source = fileURLToPath(new URL("program.go", import.meta.url));

let built: Promise<string> | undefined;

/**
 * The path of the program, server and client in one.
 *
 * @throws {Error} with what the compiler says
 */
export function goProgram(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const digest = createHash("sha256").update(readFileSync(source)).digest("hex").slice(0, 16);
  const program = join(folder, digest);
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const made = `${program}-${process.pid}`;
  // What Debian has compiled ahead of its library is of use only with the C compiler that it was made for.
  const withC = existsSync("/usr/bin/gcc") ? "1" : "0";
  const { out, err, exit } = await run({
    program: "/usr/bin/go",
    args: ["build", "-o", made, source],
    env: {
      HOME: folder,
      GOCACHE: join(folder, "cache"),
      GO111MODULE: "off",
      CGO_ENABLED: withC,
    },
  });
  if (exit !== 0) throw new Error(`go build ended with ${exit}:\n${out}${err}`);
  renameSync(made, program);
  return program;
}
