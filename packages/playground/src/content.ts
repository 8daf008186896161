import type { Visit } from "./visit.ts";

const nothing = Buffer.alloc(0);

/**
 * The content of a request, whole.
 *
 * @returns `"too-large"` where it is more than the limit; the rest is let by
 * @throws {Error} when the client leaves before its content is complete
 */
export function contentOf(
  visit: Visit,
  limit = visit.lab.limits.upload,
): Promise<Buffer | "too-large"> {
  const { request } = visit;
  if (request.destroyed && request.readableEnded) return Promise.resolve(nothing);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve("too-large");
      }
    });
    request.on("end", () =>
      resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)),
    );
    request.on("error", reject);
    request.on("close", () =>
      reject(new Error("The client went away before its content was complete.")),
    );
  });
}
