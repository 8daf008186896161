// Sends an item as JSON or CSV, whichever the client would rather have.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  HttpException,
  Module,
  NotAcceptableException,
  Req,
  Res,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";

@Controller("items")
class ItemsController {
  item = { id: 7, name: "lamp" };

  @Get("7")
  read(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { id, name } = this.item;
    const type = request.accepts(["application/json", "text/csv"]);
    response.vary("Accept");
    if (!type) throw new NotAcceptableException("There is JSON and CSV.");
    response.type(type);
    return type === "text/csv" ? `id,name\r\n${id},${name}\r\n` : this.item;
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
