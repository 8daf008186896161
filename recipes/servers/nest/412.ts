// Changes an item only where the client has seen its current state.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  HttpException,
  Module,
  PreconditionFailedException,
  Put,
  Req,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";

const has = (field: string, etag: string) =>
  field === "*" || field.split(/\s*,\s*/).includes(etag);

@Controller("items")
class ItemsController {
  item = { id: 7, name: "lamp", version: 3 };

  @Put("7")
  change(@Req() request: Request, @Body("name") name = this.item.name) {
    const etag = `"v${this.item.version}"`;
    const match = request.get("If-Match") ?? "*";
    const noneMatch = request.get("If-None-Match") ?? "";
    // Only to If-None-Match a weak tag is as good as a strong one.
    const isKnown = has(noneMatch, etag) || has(noneMatch, `W/${etag}`);
    if (!has(match, etag) || isKnown) {
      request.res?.set("ETag", etag);
      throw new PreconditionFailedException(`It is at ${etag} by now.`);
    }
    this.item = { id: 7, name, version: this.item.version + 1 };
    request.res?.set("ETag", `"v${this.item.version}"`);
    return this.item;
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
