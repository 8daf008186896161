import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../sources.ts";
import { placed, startBehind } from "./behind.ts";
import { onFreePorts, startOnce } from "./daemon.ts";
import type { Starter } from "./running.ts";

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
      const all = await Promise.all(
        recipes.map((it) => {
          // What they keep is in a folder of their own.
          const folder = join(root, ".cache", "recipes-php", it.name);
          rmSync(folder, { recursive: true, force: true });
          mkdirSync(folder, { recursive: true });
          const script = join(folder, "recipe.php");
          writeFileSync(script, placed(it.text, 8080, behind));
          return onFreePorts(1, ([port = 0]) =>
            startOnce(
              {
                command: [program, "-S", `127.0.0.1:${port}`, script],
                env: { TMPDIR: folder },
              },
              [it],
              [port],
            ),
          );
        }),
      );
      return {
        ports: Object.assign({}, ...all.map((it) => it.ports)),
        close: async () => {
          await Promise.all(all.map((it) => it.close()));
          behind.close();
        },
      };
    },
  };
}
