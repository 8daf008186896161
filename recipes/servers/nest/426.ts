// Speaks to printers over WebSocket only, and says so in HTTP.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  HttpException,
  Module,
  Res,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";
import { WebSocketServer } from "ws";

@Controller("ipp")
class PrintersController {
  @Get()
  read(@Res({ passthrough: true }) response: Response) {
    response.set({ Connection: "Upgrade", Upgrade: "websocket" });
    throw new HttpException("Printers are spoken to over WebSocket.", 426);
  }
}

@Catch(HttpException)
class ProblemFilter implements ExceptionFilter {
  catch(error: HttpException, host: ArgumentsHost) {
    const status = error.getStatus();
    const title = STATUS_CODES[status];
    const response = host.switchToHttp().getResponse<Response>();
    response.status(status).type("application/problem+json");
    response.json({ status, title, detail: error.message });
  }
}

@Module({ controllers: [PrintersController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
const server = app.getHttpServer();
const sockets = new WebSocketServer({ server, path: "/ipp" });
sockets.on("connection", (socket) => socket.send("ready"));
await app.listen(8080);
