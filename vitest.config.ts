import { defineConfig } from "vitest/config";

const conditions = ["@verdict/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
    isolate: false,
    testTimeout: 20_000,
  },
});
