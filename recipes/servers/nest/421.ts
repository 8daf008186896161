// Answers for the one host that it is the server of.
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
  MisdirectedException,
  Module,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";

const name = "api.example";

@Injectable()
class HostGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const { hostname } = context.switchToHttp().getRequest<Request>();
    if (hostname === name) return true;
    throw new MisdirectedException(`This is ${name}, not ${hostname}.`);
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
app.useGlobalGuards(new HostGuard());
await app.listen(8080);
