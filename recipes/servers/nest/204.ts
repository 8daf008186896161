// Deletes an item, after which there is nothing left to say.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  Delete,
  type ExceptionFilter,
  HttpCode,
  HttpException,
  Module,
  NotFoundException,
  Param,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

@Controller("items")
class ItemsController {
  items = new Map([["7", { id: 7, name: "lamp" }]]);

  @Delete(":id")
  @HttpCode(204)
  remove(@Param("id") id: string) {
    if (!this.items.delete(id)) {
      throw new NotFoundException(`There is no item ${id}.`);
    }
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
