// Names the versions of HTTP that work here to whoever writes another.
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { Controller, Get, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

@Controller("items")
class ItemsController {
  @Get("7")
  read() {
    return { id: 7, name: "lamp" };
  }
}

function answerOf(status: number, detail: string) {
  const title = STATUS_CODES[status];
  const content = JSON.stringify({ status, title, detail });
  return `HTTP/1.1 ${status} ${title}\r
Date: ${new Date().toUTCString()}\r
Connection: close\r
Content-Type: application/problem+json\r
Content-Length: ${content.length}\r
\r
${content}`;
}

@Module({ controllers: [ItemsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
// Node's parser stops there: Nest never has such a request.
app
  .getHttpServer()
  .on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable) return socket.destroy();
    const status = error.code === "HPE_INVALID_VERSION" ? 505 : 400;
    socket.end(answerOf(status, "HTTP/1.0 and HTTP/1.1 work here."));
  });
await app.listen(8080);
