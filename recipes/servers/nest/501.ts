// Tells a method that nothing here knows from one that a resource has not.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  HttpException,
  Module,
  NotImplementedException,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NextFunction, Request, Response } from "express";

const known = new Set("GET HEAD POST PUT PATCH DELETE OPTIONS".split(" "));

@Controller("items")
class ItemsController {
  @Get("7")
  read() {
    return { id: 7, name: "lamp" };
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
  if (known.has(request.method)) return next();
  throw new NotImplementedException(`Nothing here knows ${request.method}.`);
});
await app.listen(8080);
