// Keeps what went wrong in its log, and sends the number of the entry.
import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
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
  catch(error: Error & { status?: number }, host: ArgumentsHost) {
    // The parsers of Express have errors of their own, with a status too.
    const status = error.status ?? 500;
    const title = STATUS_CODES[status];
    let { message: detail } = error;
    const instance = `/errors/${randomUUID()}`;
    if (status >= 500) {
      console.error(instance, error);
      detail = "That is our fault, and it is in our log.";
    }
    const response = host.switchToHttp().getResponse<Response>();
    response.status(status).type("application/problem+json");
    response.json({ status, title, detail, instance });
  }
}

@Module({ controllers: [ItemsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
await app.listen(8080);
