import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderOf, placed } from "./behind.ts";
import { startDaemon } from "./daemon.ts";
import type { Starter } from "./running.ts";

const program = "/usr/bin/caddy";

/** One Caddy, with the sites of all recipes; their global options are put together. */
export function onCaddy(): Starter {
  return {
    needs: [program],
    version: () => {
      const said = execFileSync(program, ["version"], { encoding: "utf8" });
      return `Caddy ${/([\d.]+)/.exec(said)?.[1]}`;
    },
    start: (recipes) => {
      const folder = folderOf("caddy", recipes);
      const config = join(folder, "Caddyfile");
      return startDaemon(
        {
          folder,
          command: [program, "run", "--adapter", "caddyfile", "--config", config],
          env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
          configure: (all, ports, behind) => {
            const options = ["admin off", "auto_https off", "default_bind 127.0.0.1"];
            const sites = all.map((it, i) => {
              const text = placed(
                it.text.replaceAll("/srv", join(folder, it.name, "html")),
                ports[i] ?? 0,
                behind,
              );
              return text.replace(/^\{\n([\s\S]*?)\n\}\n/m, (_, own: string) => {
                options.push(own.replace("servers :", "servers 127.0.0.1:"));
                return "";
              });
            });
            writeFileSync(config, `{\n${options.join("\n")}\n}\n\n${sites.join("\n")}`);
          },
        },
        recipes,
      );
    },
  };
}
