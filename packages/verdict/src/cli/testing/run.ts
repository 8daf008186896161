import type { Io } from "../io.ts";
import { main } from "../main.ts";

/** What a run of the command line left behind. */
export interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** The world of a run: a pipe with nothing in it, 80 columns, no colour, unless told otherwise. */
export interface World {
  readonly stdin?: string | readonly string[];
  /** Whether a person sits there: input and output are terminals. */
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly stopped?: Promise<void>;
  /** Sees what is written to standard output as it comes. */
  readonly seen?: (text: string) => void;
}

/** Run the command line in this process. */
export async function run(argv: readonly string[], world: World = {}): Promise<Run> {
  let out = "";
  let err = "";
  const terminal = world.terminal ?? false;
  const io: Io = {
    stdin: Object.assign(chunks(world.stdin ?? ""), { isTTY: terminal, setRawMode: () => {} }),
    stdout: {
      write: (text) => {
        out += text;
        world.seen?.(text);
      },
      isTTY: terminal,
      columns: world.columns,
    },
    stderr: {
      write: (text) => {
        err += text;
      },
    },
    // A test leaves nothing behind.
    env: { VERDICT_DATA: ":memory:", ...world.env },
    stopped: () => world.stopped ?? Promise.resolve(),
  };
  const exit = await main(argv, io);
  return { exit, out, err };
}

/** Run it with `--json` and read what it says. */
export async function runJson(argv: readonly string[], world: World = {}) {
  const { exit, out, err } = await run([...argv, "--json"], world);
  return { exit, err, json: JSON.parse(out) };
}

async function* chunks(input: string | readonly string[]): AsyncGenerator<string> {
  yield* typeof input === "string" ? [input] : input;
}
