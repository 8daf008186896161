import { execFile, execFileSync } from "node:child_process";
import type { Runner } from "../testing-clients.ts";

const program = "/usr/bin/php8.2";
const asks = 'echo "PHP ", PHP_VERSION, ", libcurl ", curl_version()["version"];';

/** Clients in PHP with its extension for curl, each in a process of its own. */
export function inPhp(): Runner {
  return {
    needs: [program, "/etc/php/8.2/cli/conf.d/20-curl.ini"],
    version: () => execFileSync(program, ["-r", asks], { encoding: "utf8" }),
    run: ({ file }) =>
      new Promise((resolve) => {
        execFile(program, [file], { timeout: 50_000 }, (_, said, complaint) =>
          resolve(`${said}${complaint}`),
        );
      }),
  };
}
