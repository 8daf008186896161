import { constants } from "node:os";

/** Milliseconds after which a process that was asked to stop ends, whatever keeps it. */
const longest = 15_000;

/** What the command line writes to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** What the command line reads from. */
export interface Input extends AsyncIterable<string | Uint8Array> {
  readonly isTTY?: boolean | undefined;
  setRawMode?(on: boolean): unknown;
}

/** The world around a run of the command line, so that a test can stand in for it. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Settles when the person or the system asks to stop; whoever asks again ends the process at once. */
  readonly stopped: () => Promise<void>;
}

/** The real world. Streams are opened when they are first asked for: opening one costs more than most answers. */
export function processIo(): Io {
  return {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return quiet(process.stdout);
    },
    get stderr() {
      return quiet(process.stderr);
    },
    env: process.env,
    stopped: () =>
      new Promise((resolve) => {
        let isStopping = false;
        const stop = (signal: NodeJS.Signals): void => {
          // Who asks twice does not want to wait; a shell tells so that a signal ended it.
          if (isStopping) process.exit(128 + constants.signals[signal]);
          isStopping = true;
          // Whatever still keeps the process then was told of already.
          setTimeout(() => process.exit(), longest).unref();
          resolve();
        };
        for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
      }),
  };
}

const listening = new WeakSet<NodeJS.WriteStream>();

/** A reader that has seen enough (`verdict 5xx | head -1`) is no error. */
function quiet(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (!listening.has(stream)) {
    listening.add(stream);
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
  return stream;
}

/** Whether to colour what goes to this output: FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
export function inColor(output: Output, env: Io["env"]): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (env["NO_COLOR"]) return false;
  return output.isTTY === true && env["TERM"] !== "dumb";
}

/** The width to write for: the terminal's, within what is pleasant to read. */
export function widthOf(output: Output, env: Io["env"]): number {
  const columns = output.columns ?? Number(env["COLUMNS"]);
  return columns > 0 ? Math.min(Math.max(columns, 40), 100) : 80;
}
