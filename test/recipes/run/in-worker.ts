import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { root } from "../../sources.ts";
import type { Runner } from "../testing-clients.ts";
import { versionOf } from "./on-node.ts";

// What was compiled once is there for the next: a client in many files is loaded by every recipe anew.
process.env["NODE_COMPILE_CACHE"] ??= join(root, ".cache", "compiled");

const flags = ["--conditions=@verdict/source", "--disable-warning=ExperimentalWarning"];

/** Clients on Node, each in a thread of its own. */
export function inWorker(label: string, name?: string): Runner {
  return {
    version: () =>
      [
        ...(name === undefined ? [] : [`${label} ${versionOf(name)}`]),
        `Node ${process.versions.node}`,
      ].join(", "),
    run: ({ file }) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(file, { execArgv: flags, stdout: true, stderr: true });
        let said = "";
        for (const output of [worker.stdout, worker.stderr])
          output.setEncoding("utf8").on("data", (text) => {
            said += text;
          });
        worker.on("error", (error) => resolve(`${said}${error.name}: ${error.message}`));
        worker.on("exit", () => setImmediate(() => resolve(said)));
        worker.on("messageerror", reject);
      }),
  };
}
