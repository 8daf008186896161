// Keeps what went wrong in its log, and sends the number of the entry.
import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  HttpException,
  Module,
  NotFoundException,
  Param,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

@Controller("items")
class ItemsController {
  stored = new Map([["7", '{"id":7,"name":']]);

  @Get(":id")
  read(@Param("id") id: string) {
    const item = this.stored.get(id);
    if (item === undefined) throw new NotFoundException();
    return JSON.parse(item);
  }
}

@Catch()
class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost) {
    const isMeant = error instanceof HttpException;
    const status = isMeant ? error.getStatus() : 500;
    const instance = `/errors/${randomUUID()}`;
    if (!isMeant) console.error(instance, error);
    const detail = isMeant ? error.message : "That is our fault; it is logged.";
    host
      .switchToHttp()
      .getResponse<Response>()
      .status(status)
      .type("application/problem+json")
      .json({ status, title: STATUS_CODES[status], detail, instance });
  }
}

@Module({ controllers: [ItemsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
await app.listen(8080);
