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

describe("what the page says in words is what its tables say", () => {
  const isFailure = (cell: string): boolean =>
    /^(?:error|not ok|exit [1-9]|[45]xx|HTTP)/.test(cell);

  test("up to 599, clients that judge go by the class, and take 299 for a success", () => {
    for (const { name, cells } of clients) {
      const [success, refused, failed] = cells;
      expect(isFailure(success) && !/Success/.test(success), name).toBe(false);
      expect(isFailure(refused), name).toBe(isFailure(failed));
    }
  });

  test("471 is asked for once, and 599 three times by our client", () => {
    expect(clients.filter(({ cells }) => cells[1].includes("asked"))).toEqual([]);
    expect(clients.find(({ name }) => name === "@verdict/client")?.cells[2]).toContain("3 times");
  });

  test("every proxy passes on all five; no cache guesses, and two keep none even when told", () => {
    for (const { name, cells, guessed } of proxies) {
      const codes = cells.map((it) => /^HTTP\/1\.1 (\d{3})/.exec(it)?.[1]);
      expect(codes, name).toEqual(["299", "471", "599", "620", "999"]);
      expect(guessed, name).not.toContain("kept");
    }
    expect(proxies.filter(({ fresh }) => fresh.every((it) => it === "asked again")).length).toBe(2);
  });

  test("a browser shows every page that has content, and of those without an error page up to 599", () => {
    const [withContent, without] = browsers;
    expect(new Set(withContent?.cells)).toEqual(new Set(["shown"]));
    expect(without?.cells).toEqual(["blank", "error page", "error page", "blank", "blank"]);
    const loads = (name: string) => browsers.find((it) => it.name.startsWith(name))?.cells;
    expect(new Set(loads("img"))).toEqual(new Set(["load"]));
    expect(loads("script")).toEqual(["load", "error", "error", "error", "error"]);
    expect(loads("link")).toEqual(loads("script"));
  });
});
