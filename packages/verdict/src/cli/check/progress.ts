import type { Io } from "../io.ts";

/** Milliseconds before anything is shown, and between two pictures of it. */
const pause = 600;

const cells = 20;

/** How far a long input is read, on the terminal alone and on stderr, so that what is piped on stays clean. */
export interface Progress {
  /** @param octets how many of all are read */
  readonly at: (octets: number, text: string) => void;
  /** Take it away again. */
  readonly done: () => void;
}

/** @param all octets of the whole input */
export function progressOf({ stderr }: Pick<Io, "stderr">, all: number, now = Date.now): Progress {
  if (stderr.isTTY !== true) return { at: () => undefined, done: () => undefined };
  let next = now() + pause;
  let isShown = false;
  return {
    at: (octets, text) => {
      if (now() < next) return;
      next = now() + pause;
      isShown = true;
      const share = all === 0 ? 1 : Math.min(1, octets / all);
      const full = Math.round(share * cells);
      const bar = "█".repeat(full) + "░".repeat(cells - full);
      const percent = String(Math.floor(share * 100)).padStart(3);
      stderr.write(`\r\u001b[K${bar} ${percent} %  ${text}`);
    },
    done: () => {
      if (isShown) stderr.write("\r\u001b[K");
    },
  };
}
