// Changes properties only together with an entry in the history.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  HttpCode,
  HttpException,
  HttpStatus,
  Module,
  Param,
  Proppatch,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import type { Response } from "express";

@Controller("docs")
class DocsController {
  properties = new Map<string, string>();
  history = { entries: ["created"], most: 1 };

  @Proppatch(":name")
  @HttpCode(204)
  change(@Param("name") name: string, @Body() update: string) {
    const { entries, most } = this.history;
    if (entries.length >= most) {
      const detail = "The history is full, so the change is not made.";
      throw new HttpException(detail, HttpStatus.FAILED_DEPENDENCY);
    }
    entries.push(`${name} was changed`);
    this.properties.set(name, update);
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

@Module({ controllers: [DocsController] })
class AppModule {}

const app = await NestFactory.create<NestExpressApplication>(AppModule);
app.useGlobalFilters(new ProblemFilter());
app.useBodyParser("text", { type: "*/*" });
await app.listen(8080);
