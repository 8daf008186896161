import { parseArgs } from "node:util";
import { contenders } from "./contender.ts";
import { type Load, loads } from "./loads.ts";
import type { Lengths } from "./window.ts";

export interface Options extends Lengths {
  readonly names: readonly string[];
  readonly loads: readonly Load[];
  readonly restarts: number;
  readonly cycles: number;
  readonly generator: string;
  readonly profile: boolean;
}

/**
 * Read the options.
 *
 * @throws {Error} for what is none, or names nobody
 */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string" },
      load: { type: "string" },
      restarts: { type: "string", default: "4" },
      cycles: { type: "string", default: "2" },
      ms: { type: "string", default: "250" },
      connections: { type: "string", default: "64" },
      generator: { type: "string", default: "sockets" },
      profile: { type: "boolean", default: false },
    },
  });
  return {
    names: chosen("only", values.only, Object.keys(contenders)),
    loads: chosen(
      "load",
      values.load,
      loads.map((it) => it.name),
    ).map((name) => loads.find((it) => it.name === name) as Load),
    restarts: count("restarts", values.restarts),
    cycles: count("cycles", values.cycles),
    milliseconds: count("ms", values.ms),
    connections: count("connections", values.connections),
    generator: chosen("generator", values.generator, ["sockets", "wrk"])[0] as string,
    profile: values.profile,
  };
}

function chosen(option: string, value: string | undefined, all: readonly string[]): string[] {
  if (value === undefined) return [...all];
  const names = value.split(",");
  const unknown = names.find((it) => !all.includes(it));
  if (unknown === undefined) return names;
  throw new Error(`--${option} can be ${all.join(", ")}; ${unknown} is none of them.`);
}

function count(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${option} is a whole number from 1 on; ${value} is none.`);
}
