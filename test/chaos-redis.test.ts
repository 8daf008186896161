import { describe, expect, test } from "vitest";
import { type FaultName, faultNames } from "../chaos/redis/scenes.ts";
import { tableOf } from "../chaos/redis/table.ts";
import { type FaultReport, redis } from "../chaos/redis.ts";
import { hasRedis } from "../packages/server/test/store-redis.ts";

/** Each in short: `npm run chaos -- redis` is the whole of it. */
const brief = { before: 400, away: 2200, after: 2300, timeout: 1500, lease: 900 };

describe.skipIf(!hasRedis)("with a Redis server (Debian: redis-server)", () => {
  const run = async (fault: FaultName): Promise<FaultReport> => {
    const { faults } = await redis({ ...brief, faults: [fault] });
    const [report] = faults;
    if (report === undefined) throw new Error("There is no report.");
    return report;
  };

  describe("Redis goes wrong under two processes, and every answer is what the policy says", () => {
    test.each(faultNames.filter((it) => it !== "failed over, guarded"))(
      "%s",
      async (fault) => {
        const report = await run(fault);
        expect(report.wrong, tableOf(report)).toEqual([]);
        expect(report.requests).toBeGreaterThan(500);
        // It did go wrong, and was judged while it was.
        expect(report.noticed).toBeDefined();
        expect(report.whileAway.times).toBeGreaterThan(50);
      },
      30_000,
    );
  });
});
