import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../sources.ts";
import type { Runner } from "../testing-clients.ts";
import { env, goVersion, program } from "./go.ts";
import type { ToRun } from "./running.ts";

const folder = join(root, ".cache", "recipes-go-clients");
const built = join(folder, "recipes");

/** Clients in Go, all in one program; whom they ask is told when it starts, so that it need not be built again. */
export function inGo(): Runner {
  return {
    needs: [program],
    version: goVersion,
    prepare: async (recipes) => {
      rmSync(folder, { recursive: true, force: true });
      for (const it of recipes) {
        const place = join(folder, packageOf(it));
        mkdirSync(place, { recursive: true });
        writeFileSync(join(place, "recipe.go"), packaged(it));
        writeFileSync(join(place, "playground.go"), playgroundOf(it));
      }
      writeFileSync(join(folder, "go.mod"), "module recipes\n\ngo 1.19\n");
      writeFileSync(join(folder, "main.go"), mainOf(recipes));
      await promisify(execFile)(program, ["build", "-o", built, "."], {
        cwd: folder,
        env: { ...process.env, ...env },
      });
    },
    run: (it) =>
      new Promise((resolve) => {
        const port = /localhost:(\d+)/.exec(it.text)?.[1] ?? "";
        const own = { env: { ...process.env, PLAYGROUND: port }, timeout: 50_000 };
        execFile(built, [it.name], own, (_, said, complaint) => resolve(`${said}${complaint}`));
      }),
  };
}

function packageOf({ name }: ToRun): string {
  return `r${name.replaceAll("-", "_")}`;
}

/** As a package: what was constant is known when it starts. */
function packaged(it: ToRun): string {
  return it.text
    .replace(/^package main$/m, `package ${packageOf(it)}`)
    .replace(/^func main\(\)/m, "func Run()")
    .replace(/^const (\w+ = "http)/m, "var $1")
    .replace(/localhost:\d+/, `localhost:" + playground + "`);
}

function playgroundOf(it: ToRun): string {
  return `package ${packageOf(it)}

import "os"

var playground = os.Getenv("PLAYGROUND")
`;
}

function mainOf(recipes: readonly ToRun[]): string {
  return `package main

import (
	"os"

${recipes.map((it) => `	"recipes/${packageOf(it)}"`).join("\n")}
)

func main() {
	switch os.Args[1] {
${recipes.map((it) => `	case "${it.name}":\n		${packageOf(it)}.Run()`).join("\n")}
	}
}
`;
}
