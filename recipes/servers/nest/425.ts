// Takes no payment from early data, which somebody may have sent again.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Body,
  type CanActivate,
  Catch,
  Controller,
  type ExceptionFilter,
  type ExecutionContext,
  HttpCode,
  HttpException,
  Injectable,
  Module,
  Post,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";

@Injectable()
class EarlyDataGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest<Request>();
    const isSafe = ["GET", "HEAD", "OPTIONS"].includes(request.method);
    if (isSafe || request.get("Early-Data") !== "1") return true;
    throw new HttpException("Send it again when the handshake is over.", 425);
  }
}

@Controller("pay")
class PayController {
  @Post()
  @HttpCode(200)
  pay(@Body("amount") amount: number) {
    return { paid: amount };
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

@Module({ controllers: [PayController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
app.useGlobalGuards(new EarlyDataGuard());
await app.listen(8080);
