// Lets a client send three requests in ten seconds, then says when to return.
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

const [most, seconds] = [3, 10];
const counts = new Map<string, { ends: number; used: number }>();

@Injectable()
class LimitGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const { ip = "", res } = context.switchToHttp().getRequest<Request>();
    const now = Date.now() / 1000;
    const count = counts.get(ip) ?? { ends: now + seconds, used: 0 };
    if (count.used === 0) setTimeout(() => counts.delete(ip), seconds * 1000);
    counts.set(ip, count);
    if (count.used++ < most) return true;
    res?.set("Retry-After", String(Math.ceil(count.ends - now) || 1));
    throw new HttpException(`${most} in ${seconds} seconds.`, 429);
  }
}

@Controller("items")
class ItemsController {
  @Get()
  list() {
    return [{ id: 7, name: "lamp" }];
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
app.useGlobalGuards(new LimitGuard());
await app.listen(8080);
