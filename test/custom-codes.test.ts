/**
 * What `/guides/custom-codes` says of programs is what they do: each is run again, and asked again.
 *
 * Debian's programs are installed in CI; elsewhere what is not there is skipped, and seen in the totals. After a change
 * that is right, `node --conditions=@verdict/source scripts/custom-codes.ts` writes the tables anew.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  browsers,
  clients,
  proxies,
  servers,
} from "../packages/lookup/src/data/custom-codes/measured.ts";
import { type Kind, measureAll, type Subject, subjects } from "./custom-codes/measure.ts";

const data = { servers, clients, proxies, browsers };

type Row = { readonly name: string; readonly version: string };

/** What the tables say of a program. */
function committed({ kind, name }: Subject): readonly Row[] {
  const rows: readonly Row[] = data[kind];
  // There is one browser, with a row for each thing that was tried in it.
  return kind === "browsers" ? rows : rows.filter((it) => it.name === name);
}

const behaviour = (rows: readonly object[]): object[] => rows.map((it) => ({ ...it, version: "" }));

let measured: ReturnType<typeof measureAll>;
beforeAll(() => {
  measured = measureAll(subjects.filter((it) => it.isInstalled));
});
afterAll(() => measured.done, 120_000);

describe.each<Kind>(["servers", "clients", "proxies", "browsers"])("%s", (kind) => {
  const own = subjects.filter((it) => it.kind === kind);

  for (const subject of own) {
    test.skipIf(!subject.isInstalled)(
      `${subject.name} does what the page says of it`,
      async () => {
        const { rows, seen } = await measured.of(subject);
        const before = committed(subject);
        const versions = [before, rows as Row[]].map(([it]) => it?.version ?? "none");
        expect(
          behaviour(rows),
          `${subject.name} now does something else (measured with ${versions.join(", now ")}):\n${seen}`,
        ).toEqual(behaviour(before));
      },
      240_000,
    );
  }

  test("nothing else is on the page", () => {
    const names = new Set(own.map((it) => it.name));
    if (kind !== "browsers") expect(data[kind].map((it) => it.name)).toEqual([...names]);
    expect(data[kind].length).toBeGreaterThanOrEqual(names.size);
  });
});
