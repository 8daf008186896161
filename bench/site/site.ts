/** The site as it is served. */
import type { Server } from "node:http";
import { serve } from "../../packages/site/src/node.ts";

export async function listen(): Promise<Server> {
  const { port } = await serve({ port: 0 });
  return { listening: true, address: () => ({ port }) } as unknown as Server;
}
