// Waits one second for the price of an item from elsewhere.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  BadGatewayException,
  Catch,
  Controller,
  type ExceptionFilter,
  GatewayTimeoutException,
  Get,
  HttpException,
  Module,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

@Controller("items")
class ItemsController {
  @Get("7")
  async read() {
    return { id: 7, name: "lamp", price: await this.price() };
  }

  async price(): Promise<number> {
    try {
      const signal = AbortSignal.timeout(1000);
      const answer = await fetch("http://slow.example/items/7", { signal });
      if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
      return (await answer.json()).price;
    } catch (cause) {
      if ((cause as Error).name !== "TimeoutError") {
        const detail = "The server with the prices answers nothing useful.";
        throw new BadGatewayException(detail, { cause });
      }
      const detail = "The server with the prices took more than a second.";
      throw new GatewayTimeoutException(detail, { cause });
    }
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
