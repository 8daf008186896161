import { join } from "node:path";
import { root } from "../../sources.ts";
import { onNode, versionOf } from "../run/on-node.ts";
import { runProgram } from "../run/running.ts";
import { testServer } from "../testing-servers.ts";

const node = onNode("Node");
const run = join(root, "test/recipes/run");

testServer("verdict", {
  version: () => `@verdict/server ${versionOf("@verdict/server")}, ${node.version()}`,
  // A gateway asks with node:http, where no fetch can be put in its place.
  start: (recipes) =>
    runProgram(process.execPath, [
      "--conditions=@verdict/source",
      "--disable-warning=ExperimentalWarning",
      `--import=${join(run, "names.mjs")}`,
      join(run, "node.mjs"),
      ...recipes.map((it) => `${it.name}=${it.file}`),
    ]),
});
