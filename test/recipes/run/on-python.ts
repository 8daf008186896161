import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../sources.ts";
import { runProgram, type Starter } from "./running.ts";

/** Debian's, with whose packages the recipes run; another may come first on the PATH. */
const python = "/usr/bin/python3";
const installed = "/usr/lib/python3/dist-packages";

/** Prints the versions of packages and of Python itself. */
const tellsVersions =
  "import platform, sys; from importlib.metadata import version\n" +
  'print(", ".join([*(version(it) for it in sys.argv[1:]), platform.python_version()]))';

/**
 * Servers in Python, all in one process: `script` of this folder starts them, and `packages` are what they are written
 * with, as the versions call them: `{ FastAPI: "fastapi" }`. Some of them use `others` as well.
 */
export function onPython(
  script: string,
  packages: Readonly<Record<string, string>>,
  others: readonly string[] = [],
): Starter {
  const labels = [...Object.keys(packages), "Python"];
  return {
    needs: [python, ...[...Object.values(packages), ...others].map((it) => join(installed, it))],
    version: () => {
      const args = ["-B", "-c", tellsVersions, ...Object.values(packages)];
      const versions = execFileSync(python, args, { encoding: "utf8" }).trim().split(", ");
      return labels.map((it, i) => `${it} ${versions[i]}`).join(", ");
    },
    start: (recipes) =>
      runProgram(python, [
        "-B",
        join(root, "test/recipes/run", script),
        ...recipes.map((it) => `${it.name}=${it.file}`),
      ]),
  };
}
