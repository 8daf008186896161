/** Who is measured, and how one of them is started and ended. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { cores, onCore } from "./cores.ts";
import type { Figures, Question } from "./host.ts";

/** Names and files. The same file twice shows how much two equal servers differ. */
export const contenders: Readonly<Record<string, string>> = {
  raw: "raw",
  "raw again": "raw",
  verdict: "verdict",
  fastify: "fastify",
  hono: "hono",
  express: "express",
  koa: "koa",
  h3: "h3",
};

export interface Running {
  readonly name: string;
  readonly pid: number;
  readonly port: number;
  readonly ask: (question: Question) => Promise<Figures>;
  readonly end: () => Promise<void>;
}

const host = fileURLToPath(new URL("host.ts", import.meta.url));

/** Start a contender, in a process of its own. */
export async function start(name: string, flags: readonly string[] = []): Promise<Running> {
  const args = ["--conditions=@verdict/source", ...flags, host, contenders[name] ?? name];
  const [command, rest] = onCore(cores.server, process.execPath, args);
  const child = spawn(command, rest, {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const { port } = (await answer(child, name)) as { port: number };
  return {
    name,
    // taskset becomes the command that it starts.
    pid: child.pid as number,
    port,
    ask: async (question) => {
      child.send(question);
      return (await answer(child, name)) as Figures;
    },
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.send("end" satisfies Question);
      await gone;
    },
  };
}

function answer(child: ChildProcess, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const died = (): void => reject(new Error(`${name} has ended.`));
    child.once("exit", died);
    child.once("message", (message) => {
      child.off("exit", died);
      resolve(message);
    });
  });
}
