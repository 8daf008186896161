import { fork } from "node:child_process";
import { once } from "node:events";

/** Options for a process of the repository's own sources. */
export const ownSources = { execArgv: ["--conditions=@verdict/source", "--no-warnings"] };

/**
 * Four processes that count and take at once, on a Redis server by its port, or on a file by its path; how often each was
 * allowed to take.
 */
export async function fourAtOnce(where: string): Promise<readonly number[]> {
  const worker = new URL("./store-worker.ts", import.meta.url);
  const children = Array.from({ length: 4 }, () => fork(worker, [where], ownSources));
  return Promise.all(
    children.map(async (child) => {
      const exit = once(child, "exit");
      const told = once(child, "message") as Promise<[number]>;
      const [[allowed]] = await Promise.all([told, exit]);
      return allowed;
    }),
  );
}
