import { describe, expect, test } from "vitest";
import { describeBoth } from "../test/both.ts";
import { app, json, resource } from "./index.ts";

let changed = new Date();
/** Milliseconds for which the event loop is kept. */
let late = 0;
const note = resource("/note", {
  load: () => {
    const end = Date.now() + late;
    while (Date.now() < end);
    if (late > 0) changed = new Date();
    return { text: "a" };
  },
  version: () => ({ etag: "a", lastModified: changed }),
  offer: { "application/json": json },
});

describe("Last-Modified is never later than the answer (RFC 9110 8.8.2.1)", () => {
  describeBoth("a note", app([note]), (send) => {
    const dates = async (method = "GET"): Promise<{ date: number; modified: number }> => {
      const { field } = await send("/note", { method });
      return {
        date: Date.parse(field("Date") ?? ""),
        modified: Date.parse(field("Last-Modified") ?? ""),
      };
    };

    test("a date ahead of this machine is told as the present one", async () => {
      changed = new Date(Date.now() + 3_600_000);
      const { date, modified } = await dates();
      expect(modified).toBe(date);
      expect(Math.abs(date - Date.now())).toBeLessThan(10_000);
    });

    test.each(["GET", "HEAD"])("nor where the event loop was late (%s)", async (method) => {
      changed = new Date(0);
      await dates();
      late = 1100;
      const { date, modified } = await dates(method).finally(() => {
        late = 0;
      });
      expect(modified).toBeLessThanOrEqual(date);
    });

    test("a change of long ago is told as it was", async () => {
      changed = new Date("2020-01-02T03:04:05Z");
      expect((await dates()).modified).toBe(changed.getTime());
    });
  });
});
