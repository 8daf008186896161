/** wrk with requests of many clients, and a fresh key for each order. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { cores, onCore } from "../server/cores.ts";
import type { Report } from "../server/generators/generator.ts";
import { figuresOf } from "../server/generators/wrk.ts";

const script = fileURLToPath(new URL("wrk.lua", import.meta.url));

export const hasWrk = spawnSync("wrk", ["-v"]).error === undefined;

/** Articles are read, or orders placed: with a key, or without. */
export type What = "get" | "post" | "keyed";

let runs = 0;

/**
 * Send requests for a while.
 *
 * @param isBound whether it keeps to its own core
 */
export async function send(
  port: number,
  what: What,
  milliseconds: number,
  connections: number,
  isBound = true,
): Promise<Report> {
  const url = `http://127.0.0.1:${port}`;
  const own = ["-t1", `-c${connections}`, "-d600s", "-s", script, url, "--"];
  const args = [...own, what, `${process.pid * 1000 + runs++}`];
  const command = isBound ? onCore(cores.generator, "wrk", args) : (["wrk", args] as const);
  const figures = await figuresOf(command, milliseconds);
  const [requests = 0, microseconds = 0, errors = 0, broken = 0] = figures;
  return { requests, milliseconds: microseconds / 1000, wrong: errors + broken };
}
