import { join } from "node:path";
import { root } from "../../sources.ts";
import { onGo } from "./on-go.ts";
import { onNode, versionOf } from "./on-node.ts";
import { onPhp } from "./on-php.ts";
import { onPython } from "./on-python.ts";
import { onRack } from "./on-rack.ts";
import { testAnywhere } from "./otherwise-anywhere.ts";
import { runProgram } from "./running.ts";

const run = join(root, "test/recipes/run");

testAnywhere("express", onNode("Express", "express"));
testAnywhere("fastify", onNode("Fastify", "fastify"));
testAnywhere("hono", onNode("Hono", "hono"));
testAnywhere("koa", onNode("Koa", "koa"));
testAnywhere("node", onNode("Node"));
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
testAnywhere("go", onGo());
testAnywhere("php", onPhp());
testAnywhere("rack", onRack());
