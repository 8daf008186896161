import { code } from "@verdict/codes";
import { problem } from "@verdict/server";

/** Milliseconds that a gateway waits for what is behind it. */
export const patience = 2000;

/**
 * What a server behind this one says, as JSON.
 *
 * @throws {Problem} when it gives no answer in time, or none that can be understood
 */
export async function ask(address: string): Promise<unknown> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (response.ok) return await response.json();
    await response.body?.cancel();
  } catch (error) {
    if ((error as Error).name === "TimeoutError") {
      throw problem(code.GATEWAY_TIMEOUT, {
        detail: `The server behind this one has not answered within ${patience / 1000} s.`,
      });
    }
  }
  throw problem(code.BAD_GATEWAY, {
    detail: "The server behind this one has not given an answer that can be understood.",
  });
}
