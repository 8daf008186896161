import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../sources.ts";
import { placed, startBehind } from "./behind.ts";
import { runProgram, type Starter } from "./running.ts";

const program = "/usr/bin/ruby3.1";

/** Applications for Rack in one Ruby, each with a Puma of its own, and in front of it what adds Date, unless without. */
export function onRack(front: "with front" | "without front" = "with front"): Starter {
  return {
    needs: [program, "/usr/bin/puma"],
    version: () => {
      const ask =
        'print "Rack #{Rack.release}, Puma #{Puma::Const::PUMA_VERSION}, Ruby #{RUBY_VERSION}"';
      return execFileSync(program, ["-rrack", "-rpuma", "-e", ask], { encoding: "utf8" });
    },
    start: async (recipes) => {
      const behind = await startBehind();
      const folder = join(root, ".cache", `recipes-rack${recipes.length === 1 ? "-one" : ""}`);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const files = recipes.map((it) => {
        const file = join(folder, `${it.name}.ru`);
        writeFileSync(file, placed(it.text, 8080, behind));
        return `${it.name}=${file}`;
      });
      try {
        const running = await runProgram(
          program,
          [join(root, "test/recipes/run/puma.rb"), ...files],
          front === "without front" ? { env: { WITHOUT_FRONT: "1" } } : {},
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
