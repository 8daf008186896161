// Reads cookies of up to four thousand octets.
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
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";

const most = 4000;

@Injectable()
class CookieGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const http = context.switchToHttp();
    const { cookie = "" } = http.getRequest<Request>().headers;
    if (cookie.length <= most) return true;
    http.getResponse<Response>().set("Connection", "close");
    throw new HttpException(`Cookie has ${most} octets at most.`, 431);
  }
}

@Controller()
class RootController {
  @Get()
  read() {
    return { items: "/items" };
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

@Module({ controllers: [RootController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
app.useGlobalGuards(new CookieGuard());
await app.listen(8080);
