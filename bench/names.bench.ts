/**
 * Name of a code, and code of a name: `@verdict/codes/names` beside the packages that do the same.
 *
 * Each contender gets the form of input that it expects, over the codes that all of them know, in a loop of the same
 * shape that is compiled for it alone. Rounds are interleaved, so that what else the machine does hits everybody;
 * medians are shown, with the ratio to the fastest peer (above 1: we are faster).
 *
 *     node --conditions=@verdict/source bench/names.bench.ts
 */
import { createRequire } from "node:module";
import { status as httpStatus } from "http-status";
import { getReasonPhrase, getStatusCode } from "http-status-codes";
import { codeOf, nameOf } from "../packages/codes/src/names.ts";

// It has no types of its own.
const statuses = createRequire(import.meta.url)("statuses") as {
  readonly codes: readonly number[];
  readonly message: Readonly<Record<number, string>>;
};

const rounds = 201;
const warmUp = 60;
const passes = 1000;

interface Contender {
  readonly name: string;
  /** The lookup, written as a user of the package writes it: `it` is the package's part, `x` the input. */
  readonly lookup: string;
  readonly it: unknown;
  readonly inputs: readonly (number | string)[];
}

const byCode = httpStatus as unknown as Readonly<Record<number | string, string | number>>;
const common = statuses.codes.filter(
  (code) =>
    nameOf(code) !== undefined &&
    byCode[code] !== undefined &&
    answers(() => getReasonPhrase(code)),
);
/** The registered name of 418 is (Unused), which is no code's name: the peers' word for it is an alias here. */
const named = (code: number): string => (code === 418 ? "I'm a teapot" : String(nameOf(code)));

const tables: Readonly<Record<string, readonly Contender[]>> = {
  "name of a code": [
    { name: "@verdict/codes nameOf(c)", lookup: "it(x)", it: nameOf, inputs: common },
    { name: "statuses .message[c]", lookup: "it.message[x]", it: statuses, inputs: common },
    { name: "http-status-codes", lookup: "it(x)", it: getReasonPhrase, inputs: common },
    { name: "http-status [c]", lookup: "it[x]", it: httpStatus, inputs: common },
  ],
  "code of a name": [
    {
      name: "@verdict/codes codeOf(n)",
      lookup: "it(x)",
      it: codeOf,
      inputs: common.map(named),
    },
    {
      name: "statuses .code[n]",
      lookup: "it.code[x]",
      it: statuses,
      inputs: common.map((code) => String(statuses.message[code]).toLowerCase()),
    },
    {
      name: "http-status-codes",
      lookup: "it(x)",
      it: getStatusCode,
      inputs: common.map((code) => getReasonPhrase(code)),
    },
    {
      name: "http-status [NAME]",
      lookup: "it[x]",
      it: httpStatus,
      inputs: common.map((code) => String(byCode[`${code}_NAME`])),
    },
  ],
};

console.log(
  `${common.length} codes known to all, ${rounds} interleaved rounds, node ${process.version}`,
);
for (const [title, contenders] of Object.entries(tables)) print(title, contenders);

function print(title: string, contenders: readonly Contender[]): void {
  const medians = measure(contenders);
  const fastestPeer = Math.min(...medians.slice(1));
  console.log(`\n${title.padEnd(28)} ns/lookup   to the fastest peer`);
  for (const [index, { name }] of contenders.entries()) {
    const median = medians[index] as number;
    console.log(
      `${name.padEnd(28)} ${median.toFixed(2).padStart(9)}   ${(fastestPeer / median).toFixed(2)}x`,
    );
  }
}

/** Median nanoseconds per lookup, in the order of the contenders. */
function measure(contenders: readonly Contender[]): number[] {
  const runs = contenders.map((contender) => {
    // Compiled anew for each, so that nobody pays for the shapes of the others; without a text of its own it would be
    // the same function to V8, which shares what it learns between functions of equal source.
    const loop = new Function(
      "it",
      "inputs",
      "passes",
      `// ${contender.name}
       let seen = 0;
       for (let pass = 0; pass < passes; pass++)
         for (let i = 0; i < inputs.length; i++) {
           const x = inputs[i];
           const found = ${contender.lookup};
           seen += typeof found === "string" ? found.length : found;
         }
       return seen;`,
    ) as (it: unknown, inputs: readonly (number | string)[], passes: number) => number;
    return { run: () => loop(contender.it, contender.inputs, passes), times: [] as number[] };
  });
  for (const { run } of runs) if (!(run() > 0)) throw new Error("a contender found nothing");
  for (let round = -warmUp; round < rounds; round++) {
    // The first place moves on each round: it is the coldest.
    for (let step = 0; step < runs.length; step++) {
      const it = runs[(round + warmUp + step) % runs.length] as (typeof runs)[number];
      const start = process.hrtime.bigint();
      it.run();
      const time = Number(process.hrtime.bigint() - start) / (passes * common.length);
      if (round >= 0) it.times.push(time);
    }
  }
  return runs.map(({ times }) => times.sort((a, b) => a - b)[rounds >> 1] as number);
}

function answers(ask: () => unknown): boolean {
  try {
    return ask() !== undefined;
  } catch {
    return false;
  }
}
