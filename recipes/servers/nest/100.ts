// Asks for the content of a film only where it has room for it.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  HttpCode,
  HttpException,
  Module,
  Param,
  PayloadTooLargeException,
  Put,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import type { NextFunction, Request, Response } from "express";

const most = 100_000_000;
const films = new Map<string, Buffer>();

@Controller("films")
class FilmsController {
  @Put(":id")
  @HttpCode(204)
  store(@Param("id") id: string, @Body() content: Buffer) {
    films.set(id, content);
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

@Module({ controllers: [FilmsController] })
class AppModule {}

const app = await NestFactory.create<NestExpressApplication>(AppModule);
app.useGlobalFilters(new ProblemFilter());
app.use((request: Request, response: Response, next: NextFunction) => {
  if (Number(request.get("Content-Length")) > most) {
    response.set("Connection", "close");
    throw new PayloadTooLargeException(`${most} octets at most.`);
  }
  if (request.get("Expect") !== undefined) response.writeContinue();
  next();
});
app.useBodyParser("raw", { type: "*/*", limit: most });
await app.listen(8080);
// Without a listener Node says 100 before Nest sees the request.
const express = app.getHttpAdapter().getInstance();
app.getHttpServer().on("checkContinue", express);
