import { spawn } from "node:child_process";

/** What a command line did. */
export interface Ran {
  readonly out: string;
  /** The statuses of the responses in its output, in their order; interim ones left out. */
  readonly statuses: readonly number[];
}

/** Run a command line with bash; every curl shows the fields of its response. */
export function run(line: string): Promise<Ran> {
  // In subshells and pipes too. What goes to -o stays out of the output.
  const script = `curl() { command curl -sS -i "$@"; }\n${line}\n`;
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["-c", script], { stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", () => {
      const out = Buffer.concat(chunks).toString("latin1");
      const all = [...out.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, digits]) => Number(digits));
      // 100 and 103 come before an answer; 101 is one.
      resolve({ out, statuses: all.filter((it) => it >= 200 || it === 101) });
    });
  });
}
