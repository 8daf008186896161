// Gets the price of an item elsewhere, and says when nothing useful comes back.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
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
      const signal = AbortSignal.timeout(2000);
      const answer = await fetch("http://prices.example/items/7", { signal });
      if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
      return (await answer.json()).price;
    } catch (cause) {
      const detail = "The server with the prices does not answer as it should.";
      const isLate = (cause as Error).name === "TimeoutError";
      throw new HttpException(detail, isLate ? 504 : 502, { cause });
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
