/**
 * `node scripts/install.mjs FOLDER`: installs what the package-lock.json of a folder outside the workspaces asks for,
 * unless it is there. Tests that need a whole framework keep it out of the root's dependencies this way.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fail, npm, say } from "./setup.mjs";

const [folder] = process.argv.slice(2);
if (folder === undefined) fail("Which folder? node scripts/install.mjs FOLDER");

const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
// Written when the installation is complete, so that one that was interrupted is done again.
const done = join(folder, "node_modules/.installed-lock.json");
if (!existsSync(done) || readFileSync(done, "utf8") !== lock) {
  say(`Installing what ${folder} needs (once) …`);
  rmSync(done, { force: true });
  if (
    !npm(
      ["ci", "--no-audit", "--no-fund", "--include=dev", "--ignore-scripts", "--loglevel=error"],
      folder,
    )
  ) {
    fail(`npm could not install the dependencies of ${folder} (see above).`);
  }
  writeFileSync(done, lock);
}
