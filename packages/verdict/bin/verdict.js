#!/usr/bin/env node
import module from "node:module";

// Compiled code is kept between runs, where this Node can do that (22.1 and later).
module.enableCompileCache?.();

try {
  await import("../dist/bundle/verdict.js");
} catch (error) {
  if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  console.error("Verdict is not built yet. In its repository, type: npm run build");
  process.exitCode = 2;
}
