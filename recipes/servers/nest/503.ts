// Is away for two minutes after each start, and says when it is back.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  type CanActivate,
  Catch,
  Controller,
  type ExceptionFilter,
  type ExecutionContext,
  Get,
  HttpException,
  Injectable,
  Module,
  ServiceUnavailableException,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

const opens = Date.now() + 120_000;

@Injectable()
class OpenGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const seconds = Math.ceil((opens - Date.now()) / 1000);
    if (seconds <= 0) return true;
    const response = context.switchToHttp().getResponse<Response>();
    response.set("Retry-After", String(seconds));
    throw new ServiceUnavailableException("The items are being loaded.");
  }
}

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
app.useGlobalGuards(new OpenGuard());
await app.listen(8080);
