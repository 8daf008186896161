/** node:http with nothing around it, and the same content in its memory: what a page costs at least. */
import { createServer, type Server } from "node:http";
import { serve } from "../../packages/site/src/node.ts";
import { loads } from "./loads.ts";

export async function listen(): Promise<Server> {
  const site = await serve({ port: 0 });
  const contents = new Map<string, Buffer>();
  for (const { name, fields } of loads) contents.set(name, await contentOf(site.url, name, fields));
  await site.close();
  return createServer((request, response) => {
    const content = contents.get(request.url ?? "");
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, [
      ...["Content-Type", "text/html; charset=utf-8"],
      ...["Content-Encoding", "br"],
      ...["Content-Length", String(content.length)],
    ]);
    response.end(content);
  }).listen(0, "127.0.0.1");
}

/** As it travels: fetch would undo the coding. */
async function contentOf(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const { get } = await import("node:http");
  return new Promise((resolve, reject) => {
    get(origin + path, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Buffer.concat(chunks)));
    }).on("error", reject);
  });
}
