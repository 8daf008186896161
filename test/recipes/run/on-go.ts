import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../sources.ts";
import { startBehind } from "./behind.ts";
import { onFreePorts } from "./daemon.ts";
import { env, goVersion, program } from "./go.ts";
import { runProgram, type Starter, type ToRun } from "./running.ts";

const cache = join(root, ".cache");

/** All recipes in one program of Go: each is a package whose `main` is called, and built is only what has changed. */
export function onGo(): Starter {
  return {
    needs: [program],
    version: goVersion,
    start: async (recipes) => {
      const behind = await startBehind();
      try {
        const built = build(recipes, behind.ports);
        const running = await onFreePorts(recipes.length, (ports) =>
          runProgram(
            built,
            recipes.map((it, i) => `${it.name}=127.0.0.1:${ports[i]}`),
          ),
        );
        return {
          ...running,
          close: async () => {
            await running.close();
            behind.close();
          },
        };
      } catch (error) {
        behind.close();
        throw error;
      }
    },
  };
}

/** The name of a recipe's package. */
function packageOf({ name }: ToRun): string {
  return `r${name.replaceAll("-", "_")}`;
}

/** Build one program of all of them; where the applications behind it are is told when it starts, so that it need not be built again. */
function build(recipes: readonly ToRun[], behind: ReadonlyMap<string, number>): string {
  const folder = join(
    cache,
    recipes.length === 1 ? `recipes-go-${recipes[0]?.name}` : "recipes-go",
  );
  rmSync(folder, { recursive: true, force: true });
  for (const it of recipes) {
    const place = join(folder, packageOf(it));
    mkdirSync(place, { recursive: true });
    const text = it.text
      .replace(/^package main$/m, `package ${packageOf(it)}`)
      .replace(/^func main\(\)/m, "func Run()")
      .replaceAll('":8080"', "Address")
      .replace(/127\.0\.0\.1:(900\d)/g, (whole, port) =>
        whole.replace(port, String(behind.get(port) ?? port)),
      );
    writeFileSync(join(place, "recipe.go"), text);
    writeFileSync(join(place, "address.go"), `package ${packageOf(it)}\n\nvar Address string\n`);
  }
  writeFileSync(join(folder, "go.mod"), "module recipes\n\ngo 1.19\n");
  writeFileSync(join(folder, "main.go"), mainOf(recipes));
  const built = join(folder, "recipes");
  execFileSync(program, ["build", "-o", built, "."], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  return built;
}

/** The program that calls them, tells their ports once they listen, and ends with its standard input. */
function mainOf(recipes: readonly ToRun[]): string {
  const cases = recipes.map(
    (it) => `	case "${it.name}":
		${packageOf(it)}.Address = address
		go ${packageOf(it)}.Run()`,
  );
  return `package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"time"

${recipes.map((it) => `	"recipes/${packageOf(it)}"`).join("\n")}
)

func run(name, address string) {
	switch name {
${cases.join("\n")}
	}
}

func main() {
	said := []string{}
	for _, it := range os.Args[1:] {
		name, address, _ := strings.Cut(it, "=")
		run(name, address)
		for {
			conn, err := net.Dial("tcp", address)
			if err == nil {
				conn.Close()
				break
			}
			time.Sleep(5 * time.Millisecond)
		}
		_, port, _ := net.SplitHostPort(address)
		said = append(said, fmt.Sprintf("%q:%s", name, port))
	}
	fmt.Printf("{%s}\\n", strings.Join(said, ","))
	io.Copy(io.Discard, os.Stdin)
}
`;
}
