/** The playground as it is. */
import type { Server } from "node:http";
import { playground } from "../../packages/playground/src/index.ts";

export async function listen(): Promise<Server> {
  const lab = await playground();
  return { listening: true, address: () => ({ port: lab.port }) } as unknown as Server;
}
