import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const verdict = fileURLToPath(
  new URL("../../packages/verdict/src/cli/verdict.ts", import.meta.url),
);

/** `verdict serve` in a process of its own. */
export interface Workbench {
  readonly port: number;
  readonly url: string;
  readonly child: ChildProcess;
  /** What it wrote to standard error so far. */
  readonly err: () => string;
  /** With this signal; its exit code, or what ended it. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals>;
}

/** Start one on a free port; what it is told beside that are options of `verdict serve`. */
export async function startWorkbench(...options: readonly string[]): Promise<Workbench> {
  const child = spawn(
    process.execPath,
    [
      ...["--conditions=@verdict/source", "--no-warnings", verdict],
      ...["serve", "--port", "0", "--playground-port", "0", "--json", ...options],
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  // It does not outlive the tests, whatever becomes of them.
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (it) => {
    err += it;
  });
  const ended = once(child, "close").then(([code, signal]) => {
    process.off("exit", kill);
    return code ?? signal;
  });
  let out = "";
  for await (const chunk of child.stdout) {
    out += chunk;
    if (out.trimEnd().endsWith("}")) break;
  }
  if (out === "") throw new Error(`verdict serve ended with ${await ended}: ${err}`);
  // Whatever it prints later is not waited for.
  child.stdout.resume();
  const { port } = JSON.parse(out) as { readonly port: number };
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    child,
    err: () => err,
    end: (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
  };
}
