import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../sources.ts";
import { placed, startBehind } from "./behind.ts";
import { ended, freePorts, listening, type Starter } from "./running.ts";

const program = "/usr/bin/php8.2";

/** PHP's own server, a process for each recipe: it runs one request at a time, and one script. */
export function onPhp(): Starter {
  return {
    needs: [program],
    version: () => {
      const said = execFileSync(program, ["-v"], { encoding: "utf8" });
      return `PHP ${/^PHP ([\d.]+)/.exec(said)?.[1]}`;
    },
    start: async (recipes) => {
      const behind = await startBehind();
      const ports = await freePorts(recipes.length);
      const children = recipes.map((it, i): ChildProcess => {
        // What they keep is in a folder of their own.
        const folder = join(root, ".cache", "recipes-php", it.name);
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        const script = join(folder, "recipe.php");
        writeFileSync(script, placed(it.text, ports[i] ?? 0, behind));
        return spawn(program, ["-S", `127.0.0.1:${ports[i]}`, script], {
          cwd: folder,
          env: { ...process.env, TMPDIR: folder },
          stdio: "ignore",
        });
      });
      await Promise.all(ports.map((it) => listening(it)));
      return {
        ports: Object.fromEntries(recipes.map((it, i) => [it.name, ports[i] ?? 0])),
        close: async () => {
          await Promise.all(children.map((it) => ended(it, () => it.kill("SIGTERM"))));
          behind.close();
        },
      };
    },
  };
}
