// Shows people themselves once they have a token that is known.
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
  Req,
  UnauthorizedException,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

const users = new Map([["k3y-of-ann", { name: "ann" }]]);

@Injectable()
class TokenGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    const token = /^Bearer (\S+)$/i.exec(request.get("Authorization"))?.[1];
    request.user = users.get(token ?? "");
    if (request.user !== undefined) return true;
    const error = token ? ', error="invalid_token"' : "";
    request.res.set("WWW-Authenticate", `Bearer realm="api"${error}`);
    throw new UnauthorizedException("Send a token that is known.");
  }
}

@Controller("me")
class MeController {
  @Get()
  read(@Req() { user }: { user: object }) {
    return user;
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

@Module({ controllers: [MeController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
app.useGlobalGuards(new TokenGuard());
await app.listen(8080);
