// Changes an item only where the client has seen its current state.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  Headers,
  HttpException,
  Module,
  PreconditionFailedException,
  Put,
  Res,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

@Controller("items")
class ItemsController {
  item = { id: 7, name: "lamp", version: 3 };

  @Put("7")
  change(
    @Headers("if-match") match = "*",
    @Body("name") name: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    const etag = `"v${this.item.version}"`;
    if (match !== "*" && !match.split(/\s*,\s*/).includes(etag)) {
      response.set("ETag", etag);
      throw new PreconditionFailedException(`It is at ${etag} by now.`);
    }
    this.item = { id: 7, name, version: this.item.version + 1 };
    response.set("ETag", `"v${this.item.version}"`);
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
