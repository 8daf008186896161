import type { Visit } from "../visit.ts";

/**
 * Write pieces one after the other with a pause between them, as fast as the client reads, and end. Who leaves ends it.
 *
 * @param next the piece with this number; `undefined` when there is no more
 */
export function writePaced(
  { response }: Visit,
  pause: number,
  next: (i: number) => string | Uint8Array | undefined,
): void {
  let i = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    for (;;) {
      if (response.destroyed) return;
      const piece = next(i);
      if (piece === undefined) {
        response.end();
        return;
      }
      i++;
      const isTaken = response.write(piece);
      if (pause > 0) {
        timer = setTimeout(go, pause);
        return;
      }
      if (!isTaken) {
        response.once("drain", go);
        return;
      }
    }
  };
  response.on("close", () => clearTimeout(timer));
  go();
}

/** Do something after a wait, unless the client leaves before. */
export function after({ response }: Visit, milliseconds: number, then: () => void): void {
  if (milliseconds <= 0) {
    then();
    return;
  }
  const timer = setTimeout(then, milliseconds);
  response.on("close", () => clearTimeout(timer));
}
