// Takes content only when its length is known from the start.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  Header,
  HttpException,
  HttpStatus,
  Module,
  Post,
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
// A guard would come after the content was read.
app.use((request: Request, response: Response, next: NextFunction) => {
  if (request.get("Transfer-Encoding") === undefined) return next();
  response.set("Connection", "close");
  throw new HttpException("Send Content-Length.", HttpStatus.LENGTH_REQUIRED);
});
await app.listen(8080);
