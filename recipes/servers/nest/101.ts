// Leaves HTTP for WebSocket where a client asks for it, and is its echo.
import { Controller, Get, Header, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { WebSocketServer } from "ws";

@Controller()
class PageController {
  @Get()
  @Header("Content-Type", "text/html")
  read() {
    return "<!doctype html><title>Chat</title>";
  }
}

@Module({ controllers: [PageController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
const server = app.getHttpServer();
const sockets = new WebSocketServer({ server, path: "/chat" });
sockets.on("connection", (socket) => {
  socket.on("message", (message) => socket.send(message.toString()));
});
await app.listen(8080);
