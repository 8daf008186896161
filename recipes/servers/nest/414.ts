// Reads targets of up to two thousand characters.
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
  Query,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";

const most = 2000;

@Injectable()
class TargetGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const http = context.switchToHttp();
    if (http.getRequest<Request>().originalUrl.length <= most) return true;
    http.getResponse<Response>().set("Connection", "close");
    throw new HttpException(`${most} characters at most.`, 414);
  }
}

@Controller("search")
class SearchController {
  names = ["lamp", "table lamp", "chair"];

  @Get()
  find(@Query("q") q: string) {
    return this.names.filter((it) => it.includes(q));
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

@Module({ controllers: [SearchController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
app.useGlobalGuards(new TargetGuard());
await app.listen(8080);
