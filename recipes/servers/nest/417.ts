// Meets no expectation: content goes on to a server that knows HTTP/1.0 only.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  HttpCode,
  HttpException,
  HttpStatus,
  Module,
  Put,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NextFunction, Request, Response } from "express";

@Controller("films")
class FilmsController {
  @Put(":id")
  @HttpCode(204)
  store() {}
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

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
app.use((request: Request, response: Response, next: NextFunction) => {
  if (request.get("Expect") === undefined) return next();
  response.set("Connection", "close");
  const detail = "Send it again without Expect.";
  throw new HttpException(detail, HttpStatus.EXPECTATION_FAILED);
});
await app.listen(8080);
// Otherwise Node answers both before Nest sees the request.
const express = app.getHttpAdapter().getInstance();
app.getHttpServer().on("checkContinue", express);
app.getHttpServer().on("checkExpectation", express);
