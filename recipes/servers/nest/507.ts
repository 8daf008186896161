// Keeps documents of a thousand octets in all.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  HttpException,
  Module,
  Param,
  Put,
  Res,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import type { Response } from "express";

const most = 1000;

@Controller("docs")
class DocsController {
  docs = new Map([["notes", Buffer.alloc(995, "a")]]);

  @Put(":name")
  store(
    @Param("name") name: string,
    @Body() doc = Buffer.alloc(0),
    @Res({ passthrough: true }) response: Response,
  ) {
    const others = [...this.docs].filter(([it]) => it !== name);
    const used = others.reduce((sum, [, it]) => sum + it.length, 0);
    if (used + doc.length > most) {
      throw new HttpException(`${most - used} octets are left.`, 507);
    }
    response.status(this.docs.has(name) ? 204 : 201);
    this.docs.set(name, doc);
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
app.useBodyParser("raw", { type: "*/*" });
await app.listen(8080);
