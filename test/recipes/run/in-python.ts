import { execFile, execFileSync } from "node:child_process";
import type { Runner } from "../testing-clients.ts";

/** Debian's, which has Debian's packages: another on the path may not. */
const python = "/usr/bin/python3";

/** Clients in Python, each in a process of its own. */
export function inPython(label: string, name: string): Runner {
  return {
    needs: [python, `/usr/lib/python3/dist-packages/${name}`],
    version: () => {
      const script = `import platform, ${name}; print(f"${label} {${name}.__version__}, Python {platform.python_version()}")`;
      return execFileSync(python, ["-B", "-c", script], { encoding: "utf8" }).trim();
    },
    run: ({ file }) =>
      new Promise((resolve) => {
        execFile(python, ["-B", file], { timeout: 50_000 }, (_, said, complaint) =>
          resolve(`${said}${complaint}`),
        );
      }),
  };
}
