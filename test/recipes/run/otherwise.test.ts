import { join } from "node:path";
import { root } from "../../sources.ts";
import { versionOf } from "./on-node.ts";
import { onPython } from "./on-python.ts";
import { testAnywhere } from "./otherwise-anywhere.ts";
import { runProgram } from "./running.ts";

const run = join(root, "test/recipes/run");

testAnywhere("verdict", {
  version: () => versionOf("@verdict/server"),
  start: (recipes) =>
    runProgram(process.execPath, [
      "--conditions=@verdict/source",
      "--disable-warning=ExperimentalWarning",
      `--import=${join(run, "names.mjs")}`,
      join(run, "node.mjs"),
      ...recipes.map((it) => `${it.name}=${it.file}`),
    ]),
});
testAnywhere("fastapi", onPython("fastapi_recipes.py", { FastAPI: "fastapi" }, ["httpx"]));
testAnywhere("flask", onPython("flask_recipes.py", { Flask: "flask" }, ["requests"]));
testAnywhere("django", onPython("django_recipes.py", { Django: "django" }, ["requests"]));
