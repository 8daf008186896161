import { afterAll, beforeAll, describe } from "vitest";
import { onNext } from "../run/on-next.ts";
import { testAnywhere } from "../run/otherwise-anywhere.ts";
import type { Running } from "../run/running.ts";
import { testServer } from "../testing-servers.ts";

const starter = onNext();

describe("built once", () => {
  // What is built stays as long as somebody runs it.
  let kept: Running;
  beforeAll(async () => {
    kept = await starter.start([]);
  }, 240_000);
  afterAll(() => kept?.close());

  testServer("next", starter);
  testAnywhere("next", starter);
});
