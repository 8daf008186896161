// Reads JSON, and says so to whoever sends something else.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Body,
  type CanActivate,
  Catch,
  Controller,
  type ExceptionFilter,
  type ExecutionContext,
  Header,
  HttpException,
  Injectable,
  Module,
  Post,
  UnsupportedMediaTypeException,
  UseGuards,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";

@Injectable()
class JsonGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const http = context.switchToHttp();
    if (http.getRequest<Request>().is("json")) return true;
    http.getResponse<Response>().set("Accept", "application/json");
    throw new UnsupportedMediaTypeException("Items are read as JSON.");
  }
}

@Controller("items")
class ItemsController {
  @Post()
  @UseGuards(JsonGuard)
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
await app.listen(8080);
