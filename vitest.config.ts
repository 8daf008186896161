import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const conditions = ["@verdict/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
    // What looks at pages in a browser has the machine to itself, once, on the pinned Node: see scripts/test.mjs.
    exclude: process.env["VERDICT_AUDIT"] === undefined ? ["**/*.audit.test.ts"] : [],
    isolate: false,
    // They are for what hangs: a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Most of the time is spent waiting for sockets, so that all cores are worth using, and two in any case.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
