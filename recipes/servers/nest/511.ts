// Lets nobody into the network who has not signed in to it.
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

const signedIn = new Set();

@Injectable()
class SignedInGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    if (signedIn.has(context.switchToHttp().getRequest<Request>().ip))
      return true;
    const place = "https://login.hotel.example/";
    throw new HttpException(`<a href="${place}">Sign in first</a>`, 511);
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
class PageFilter implements ExceptionFilter {
  catch(error: HttpException, host: ArgumentsHost) {
    const response = host.switchToHttp().getResponse<Response>();
    response.status(error.getStatus()).set("Cache-Control", "no-store");
    response.send(error.message);
  }
}

@Module({ controllers: [RootController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalGuards(new SignedInGuard());
app.useGlobalFilters(new PageFilter());
await app.listen(8080);
