import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderOf, placed } from "./behind.ts";
import { startDaemon } from "./daemon.ts";
import type { Starter } from "./running.ts";

const program = "/usr/sbin/nginx";

/** One nginx, each recipe as a file that `http` includes. */
export function onNginx(): Starter {
  return {
    needs: [program],
    // It says so on its standard error.
    version: () =>
      `nginx ${/nginx\/([\d.]+)/.exec(spawnSync(program, ["-v"]).stderr.toString())?.[1]}`,
    start: (recipes) => {
      const folder = folderOf("nginx", recipes);
      const config = join(folder, "nginx.conf");
      return startDaemon(
        {
          folder,
          command: [program, "-p", folder, "-c", config, "-e", "stderr"],
          configure: (all, ports, behind) => {
            mkdirSync(join(folder, "conf.d"));
            all.forEach((it, i) => {
              const text = it.text
                .replaceAll("root html", `root ${it.name}/html`)
                .replaceAll("/var/cache/nginx", "cache");
              const place = join(folder, "conf.d", `${it.name}.conf`);
              writeFileSync(place, placed(text, ports[i] ?? 0, behind));
            });
            writeFileSync(config, main);
          },
        },
        recipes,
      );
    },
  };
}

const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
  (it) => `${it}_temp_path temp-${it};`,
);

const main = `${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
master_process off;
pid nginx.pid;
error_log stderr crit;
events {}
http {
  access_log off;
  ${places.join("\n  ")}
  include conf.d/*.conf;
}
`;
