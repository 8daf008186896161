import { execFile, execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { Runner } from "../testing-clients.ts";

/**
 * Clients for a shell, each in a process and a folder of its own; `programs` by their places: `{ curl: "/usr/bin/curl" }`.
 * So many run at a time: those that take long to start would come too late for what lasts some seconds.
 */
export function inShell(programs: Readonly<Record<string, string>>, together = 6): Runner {
  const turns = Array.from({ length: together }, () => Promise.resolve());
  let next = 0;
  return {
    needs: ["/bin/sh", ...Object.values(programs)],
    version: () =>
      Object.entries(programs)
        .map(([label, program]) => `${label} ${versionOf(program)}`)
        .join(", "),
    run: ({ file }) => {
      const at = next++ % together;
      const done = (turns[at] as Promise<void>).then(() => run(file));
      turns[at] = done.then(() => {});
      return done;
    },
  };
}

function run(file: string): Promise<string> {
  return new Promise((resolve) => {
    const folder = `${file}-files`;
    mkdirSync(folder, { recursive: true });
    const options = { cwd: folder, timeout: 50_000, env: { ...process.env, HOME: folder } };
    const child = execFile("/bin/sh", ["-c", `. "$0" 2>&1`, file], options, (_, said) =>
      resolve(said),
    );
    // HTTPie takes an open input for content.
    child.stdin?.end();
  });
}

function versionOf(program: string): string | undefined {
  const said = execFileSync(program, ["--version"], { encoding: "utf8" });
  return /\d+(?:\.\d+)+/.exec(said)?.[0];
}
