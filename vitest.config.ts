import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const conditions = ["@verdict/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
    isolate: false,
    testTimeout: 20_000,
    // Most of the time is spent waiting for sockets, so that all cores are worth using, and two in any case.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
