// Sends an item with its entity tag.
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
  Res,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

@Controller("items")
class ItemsController {
  items = new Map([["7", { id: 7, name: "lamp", version: 3 }]]);

  @Get(":id")
  read(
    @Param("id") id: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    const item = this.items.get(id);
    if (item === undefined) {
      throw new NotFoundException(`There is no item ${id}.`);
    }
    response.set("ETag", `"v${item.version}"`);
    return item;
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
