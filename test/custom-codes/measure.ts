/** All that is measured, one program each, and what it comes to as a row of the data. */
import { existsSync } from "node:fs";
import { measuredCodes } from "../../packages/lookup/src/data/custom-codes/row.ts";
import { triedIn } from "./browsers.ts";
import { clients, type Taken, takenBy } from "./clients.ts";
import { passedBy, proxies } from "./proxies.ts";
import { type Sent, sentBy, servers } from "./servers.ts";
import { ofPrinted } from "./versions.ts";
import { type Origin, origin } from "./wire.ts";

/** What a program did, and what was seen of it. */
export interface Measurement {
  readonly rows: readonly object[];
  /** All of it, for a message when it is not what it was. */
  readonly seen: string;
}

/** The tables. */
export type Kind = "servers" | "clients" | "proxies" | "browsers";

/** A program that is measured. */
export interface Subject {
  readonly kind: Kind;
  readonly name: string;
  /** Whether it is there. */
  readonly isInstalled: boolean;
  readonly measure: (origin: Origin) => Promise<Measurement>;
}

const chromium = "/usr/bin/chromium";

const isThere = (file: string | undefined): boolean => file === undefined || existsSync(file);

export const subjects: readonly Subject[] = [
  ...servers.map(
    (it): Subject => ({
      kind: "servers",
      name: it.name,
      isInstalled: isThere(it.needs),
      measure: async () => {
        const all = await sentBy(it, measuredCodes);
        const { name, how } = it;
        const beyond = all[measuredCodes.indexOf(620)];
        const says = beyond?.line.includes("620") === false ? saidBy(beyond) : undefined;
        const cells = all.map((one) =>
          one.hasEnded ? "ended" : one.line === "" ? "closed" : lineOf(one),
        );
        return {
          rows: [
            {
              name,
              how,
              version: await it.version(),
              cells,
              ...(says === undefined ? {} : { says }),
            },
          ],
          seen: all.map(({ octets, printed }) => `${octets}\n${printed}`).join("\n"),
        };
      },
    }),
  ),
  ...clients.map(
    (it): Subject => ({
      kind: "clients",
      name: it.name,
      isInstalled: isThere(it.needs),
      measure: async (from) => {
        const all = await takenBy(it, measuredCodes, from);
        const { name, how } = it;
        const says = all.at(measuredCodes.indexOf(620))?.error;
        const cells = all.map((one, i) => wordFor(one, measuredCodes[i]));
        return {
          rows: [
            {
              name,
              how,
              version: await it.version(),
              cells,
              ...(says === undefined ? {} : { says: withoutAddress(says) }),
            },
          ],
          seen: JSON.stringify(all, null, 2),
        };
      },
    }),
  ),
  ...proxies.map(
    (it): Subject => ({
      kind: "proxies",
      name: it.name,
      isInstalled: isThere(it.needs),
      measure: async (from) => {
        const all = await passedBy(it, measuredCodes, from);
        const { name, how, hasCache } = it;
        const kept = (is: boolean): string =>
          !hasCache ? "no cache" : is ? "kept" : "asked again";
        return {
          rows: [
            {
              name,
              how,
              version: await it.version(),
              cells: all.map(lineOf),
              fresh: all.map(({ keepsFresh }) => kept(keepsFresh)),
              guessed: all.map(({ guesses }) => kept(guesses)),
            },
          ],
          seen: all.map(({ octets }) => octets).join("\n"),
        };
      },
    }),
  ),
  {
    kind: "browsers",
    name: "Chromium",
    isInstalled: isThere(chromium),
    measure: async (from) => {
      const all = await triedIn(measuredCodes, from);
      const version = await ofPrinted(chromium, "--version")();
      return { rows: all.map((it) => ({ ...it, version })), seen: JSON.stringify(all, null, 2) };
    },
  },
];

/** The status line, and whether the content came along where the code did. */
function lineOf({ line, isWhole }: { readonly line: string; readonly isWhole: boolean }): string {
  const hasOwnCode = measuredCodes.some((it) => line.includes(` ${it}`));
  return hasOwnCode && !isWhole ? `${line}, no content` : line;
}

/** The last line that names an error, in what a server printed or sent. */
function saidBy({ octets, printed }: Sent): string | undefined {
  const line = [...printed.matchAll(/^.*?\b([\w.]*(?:Error|Exception)\b.*)$/gm)]
    .map(([, it = ""]) => it)
    .filter((it) => /: /.test(it) && !it.includes("Internal Server Error"))
    .at(-1);
  return line ?? /"message":"([^"]*)"/.exec(octets)?.[1];
}

/** What a client makes of a response, in a word or two. */
function wordFor({ ok, says, error, exit, asked, status }: Taken, code?: number): string {
  const words = (): string => {
    // Only what throws may have no status to give.
    if (status !== code && (status !== undefined || error === undefined)) return `${status}`;
    if (exit !== undefined) return `exit ${exit}`;
    if (says !== undefined) return says;
    if (error !== undefined) return "error";
    return ok === undefined ? "no error" : ok ? "ok" : "not ok";
  };
  return asked === 1 ? words() : `${words()}, asked ${asked} times`;
}

/** The first line of an error, without the address, which has another port each time. */
function withoutAddress(text: string): string {
  const [line = ""] = text.split("\n");
  return line.replace(/http:\/\/127[\w.:/-]+/g, "…").trim();
}

/** Measure what is installed, a few at a time. */
export function measureAll(which: readonly Subject[]): {
  readonly of: (it: Subject) => Promise<Measurement>;
  readonly done: Promise<void>;
} {
  const from = origin();
  const waiting: (() => void)[] = [];
  let free = 6;
  const turn = async (): Promise<void> => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go));
  };
  const measure = async (it: Subject): Promise<Measurement> => {
    await turn();
    try {
      return await it.measure(await from);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
  // The browser takes longest, and the frameworks that may have to be built are among the servers.
  const order = which.toSorted(
    (a, b) => Number(b.kind === "browsers") - Number(a.kind === "browsers"),
  );
  const all = new Map(order.map((it) => [it, measure(it)] as const));
  const done = Promise.allSettled(all.values()).then(async () => (await from).close());
  return {
    done,
    of: (it) => all.get(it) ?? Promise.reject(new Error(`${it.name} is not measured`)),
  };
}
