import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../sources.ts";

/** Debian's Go. */
export const program = "/usr/bin/go";

const cache = join(root, ".cache");

/** Nothing is fetched, and what was built is kept in the repository's own cache. */
export const env = {
  GOCACHE: join(cache, "go-build"),
  GOPATH: join(cache, "go"),
  GOFLAGS: "-mod=mod",
  GOPROXY: "off",
  GOTOOLCHAIN: "local",
};

/** What it says that it is: `Go 1.19.8`. */
export function goVersion(): string {
  const said = execFileSync(program, ["version"], { encoding: "utf8" });
  return `Go ${/go(\d[\d.]*)/.exec(said)?.[1]}`;
}
