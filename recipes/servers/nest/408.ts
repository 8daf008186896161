// Waits two seconds for content that was announced, and no longer.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  Header,
  HttpException,
  Module,
  Post,
  RequestTimeoutException,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NextFunction, Request, Response } from "express";

@Controller("items")
class ItemsController {
  @Post()
  @Header("Location", "/items/7")
  create(@Body() item: object) {
    return { id: 7, ...item };
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

@Module({ controllers: [ItemsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
app.use((request: Request, response: Response, next: NextFunction) => {
  request.setTimeout(2000, () => {
    if (request.complete || response.headersSent) return;
    response.set("Connection", "close");
    next(new RequestTimeoutException("For two seconds nothing came."));
  });
  next();
});
await app.listen(8080);
