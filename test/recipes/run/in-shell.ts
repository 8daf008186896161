import { execFile, execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { Runner } from "../testing-clients.ts";

/** Clients for a shell, each in a process and a folder of its own; `programs` by their places: `{ curl: "/usr/bin/curl" }`. */
export function inShell(programs: Readonly<Record<string, string>>): Runner {
  return {
    needs: ["/bin/sh", ...Object.values(programs)],
    version: () =>
      Object.entries(programs)
        .map(([label, program]) => `${label} ${versionOf(program)}`)
        .join(", "),
    run: ({ file }) =>
      new Promise((resolve) => {
        const folder = `${file}-files`;
        mkdirSync(folder, { recursive: true });
        const options = { cwd: folder, timeout: 50_000, env: { ...process.env, HOME: folder } };
        const child = execFile("/bin/sh", ["-c", `. "$0" 2>&1`, file], options, (_, said) =>
          resolve(said),
        );
        // HTTPie takes an open input for content.
        child.stdin?.end();
      }),
  };
}

function versionOf(program: string): string | undefined {
  const said = execFileSync(program, ["--version"], { encoding: "utf8" });
  return /\d+(?:\.\d+)+/.exec(said)?.[0];
}
