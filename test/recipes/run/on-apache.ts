import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderOf, placed } from "./behind.ts";
import { startDaemon } from "./daemon.ts";
import type { Starter } from "./running.ts";

const program = "/usr/sbin/apache2";

/** One Apache, each recipe as a site of it. */
export function onApache(): Starter {
  return {
    needs: [program],
    version: () => {
      const said = execFileSync(program, ["-v"], { encoding: "utf8" });
      return `Apache ${/Apache\/([\d.]+)/.exec(said)?.[1]}`;
    },
    start: (recipes) => {
      const folder = folderOf("apache", recipes);
      const config = join(folder, "apache2.conf");
      return startDaemon(
        {
          folder,
          command: [program, "-D", "FOREGROUND", "-d", folder, "-f", config],
          configure: (all, ports, behind) => {
            mkdirSync(join(folder, "locks"));
            // Whom it runs as may not be who made the folder.
            chmodSync(join(folder, "locks"), 0o777);
            mkdirSync(join(folder, "sites"));
            all.forEach((it, i) => {
              const text = it.text
                .replace(/^Listen 8080$/m, "Listen 127.0.0.1:8080")
                .replaceAll("/var/www/html", join(folder, it.name, "html"))
                .replaceAll("/var/lock/apache2/DavLock", join(folder, "locks", it.name))
                .replaceAll("/etc/apache2", folder);
              const place = join(folder, "sites", `${it.name}.conf`);
              writeFileSync(place, placed(text, ports[i] ?? 0, behind));
            });
            writeFileSync(config, mainOf(folder));
          },
        },
        recipes,
      );
    },
  };
}

const modules = [
  "mpm_event alias dir mime env setenvif headers rewrite reqtimeout negotiation allowmethods speling",
  "authn_core authn_file authz_core authz_host authz_user auth_basic dav dav_fs",
  "proxy proxy_http proxy_wstunnel cache cache_socache socache_shmcb",
].flatMap((it) => it.split(" "));

/** What Debian's own configuration says, as far as it counts here. */
function mainOf(folder: string): string {
  return `ServerTokens Prod
ServerName 127.0.0.1
PidFile apache2.pid
DefaultRuntimeDir ${folder}
ErrorLog /dev/null
LogLevel crit
ThreadsPerChild 25
StartServers 1
${modules.map((it) => `LoadModule ${it}_module /usr/lib/apache2/modules/mod_${it}.so`).join("\n")}
${process.getuid?.() === 0 ? "User www-data\nGroup www-data" : ""}
TypesConfig /dev/null
<Directory />
  AllowOverride None
  Require all denied
</Directory>
<Directory ${folder}/*/html>
  Options FollowSymLinks
  Require all granted
</Directory>
IncludeOptional sites/*.conf
`;
}
