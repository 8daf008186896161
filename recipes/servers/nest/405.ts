// Names the methods that the items have where another one is used.
import { STATUS_CODES } from "node:http";
import {
  All,
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  Header,
  HttpException,
  MethodNotAllowedException,
  Module,
  Post,
  Req,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";

@Controller("items")
class ItemsController {
  @Get()
  list() {
    return [{ id: 7, name: "lamp" }];
  }

  @Post()
  @Header("Location", "/items/8")
  create(@Body("name") name: string) {
    return { id: 8, name };
  }

  // GET answers HEAD too; OPTIONS asks for nothing but Allow.
  @All()
  @Header("Allow", "GET, HEAD, OPTIONS, POST")
  refuse(@Req() { method }: Request) {
    if (method === "OPTIONS") return;
    throw new MethodNotAllowedException(`The items have no ${method}.`);
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
await app.listen(8080);
