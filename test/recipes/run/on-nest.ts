import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { root } from "../../sources.ts";
import { versionOf } from "./on-node.ts";
import { runProgram, type Starter } from "./running.ts";

/** Decorators as Nest's own compiler settings have them: Node cannot run those. */
const tsconfigRaw = {
  compilerOptions: { experimentalDecorators: true, useDefineForClassFields: true },
};

/** Otherwise it tells on the first line what it does, where the ports belong. */
const quiet = `import { Logger } from "@nestjs/common"; Logger.overrideLogger(false);`;

/** Servers in Nest, all in one process. */
export function onNest(): Starter {
  return {
    version: () =>
      [
        `NestJS ${versionOf("@nestjs/core")}`,
        `Express ${versionOf("express")}`,
        `Node ${process.versions.node}`,
      ].join(", "),
    start: async (recipes) => {
      const folder = join(root, ".cache", `recipes-nest-${process.pid}`);
      mkdirSync(folder, { recursive: true });
      const started = join(folder, "quiet.mjs");
      writeFileSync(started, quiet);
      const files = recipes.map((it) => {
        const file = join(folder, `${it.name}.mjs`);
        writeFileSync(file, transformSync(it.text, { loader: "ts", tsconfigRaw }).code);
        return `${it.name}=${file}`;
      });
      const running = await runProgram(process.execPath, [
        "--import",
        started,
        join(root, "test/recipes/run/node.mjs"),
        ...files,
      ]);
      return {
        ...running,
        close: async () => {
          await running.close();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  };
}
