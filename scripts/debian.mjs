/**
 * Programs from Debian's packages that tests meet as users have them: in CI they are installed, elsewhere what is missing
 * is named, and its tests are skipped.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { say } from "./setup.mjs";

/** A file that is there once the package is; `*` stands for any folder. */
const packages = {
  apache2: "/usr/sbin/apache2",
  caddy: "/usr/bin/caddy",
  chromium: "/usr/bin/chromium",
  curl: "/usr/bin/curl",
  "golang-go": "/usr/bin/go",
  haproxy: "/usr/sbin/haproxy",
  httpie: "/usr/bin/http",
  "nginx-light": "/usr/sbin/nginx",
  "php-cli": "/usr/bin/php",
  "php-curl": "/etc/php/*/mods-available/curl.ini",
  postgresql: "/usr/lib/postgresql/*/bin/postgres",
  puma: "/usr/bin/puma",
  "python3-django": "/usr/lib/python3/dist-packages/django",
  "python3-fastapi": "/usr/lib/python3/dist-packages/fastapi",
  "python3-flask": "/usr/lib/python3/dist-packages/flask",
  "python3-h2": "/usr/lib/python3/dist-packages/h2",
  "python3-httpx": "/usr/lib/python3/dist-packages/httpx",
  "python3-requests": "/usr/lib/python3/dist-packages/requests",
  "python3-uvicorn": "/usr/lib/python3/dist-packages/uvicorn",
  "redis-server": "/usr/bin/redis-server",
  ruby: "/usr/bin/ruby",
  "ruby-rack": "/usr/bin/rackup",
  varnish: "/usr/sbin/varnishd",
};

/** What {@link installFromDebian} takes beside them for the benchmark of the playground. */
export const forBenchmark = {
  gunicorn: "/usr/bin/gunicorn",
  "python3-httpbin": "/usr/lib/python3/dist-packages/httpbin",
};

/**
 * Install what is missing, as root or with sudo that asks nothing.
 *
 * @returns whether all of it is there
 */
export function installFromDebian(more = {}) {
  const wanted = Object.entries({ ...packages, ...more });
  const missing = () => wanted.filter(([, file]) => !isThere(file)).map(([name]) => name);
  const names = missing();
  if (names.length === 0) return true;
  say(`Installing ${names.join(", ")} from Debian's packages (once) …`);
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, "apt-get", "-y", "-qq", ...args];
    // Without a runlevel no server of a package is started: tests start their own.
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
    const stdio = ["ignore", "ignore", "inherit"];
    return spawnSync(command, rest, { env, stdio, timeout: 600_000 }).status === 0;
  };
  const install = () => apt("install", "--no-install-recommends", ...names);
  if (!install()) {
    // The lists may never have been fetched, or be too old.
    apt("update");
    install();
  }
  const left = missing();
  if (left.length > 0) say(`Not there: ${left.join(", ")}; what is tested with them is skipped.`);
  return left.length === 0;
}

function isThere(path) {
  const [folder, rest] = path.split("/*/");
  if (rest === undefined) return existsSync(path);
  return (
    existsSync(folder) && readdirSync(folder).some((it) => existsSync(`${folder}/${it}/${rest}`))
  );
}
