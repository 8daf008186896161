// Finds that the manual it would choose asks for a choice itself.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  HttpException,
  Module,
  Req,
  Res,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";

const variants = new Map<string, Record<string, string>>([
  ["/manual", { en: "/manual.en", de: "/manual.de" }],
  ["/manual.en", { "en-GB": "/manual.en", "en-US": "/manual.en" }],
]);

@Controller("manual")
class ManualController {
  @Get()
  read(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const choices = variants.get("/manual") ?? {};
    const language = request.acceptsLanguages(Object.keys(choices)) || "en";
    const chosen = choices[language] ?? "";
    response.vary("Accept-Language, Negotiate");
    if (variants.has(chosen)) {
      throw new HttpException(`The variant ${chosen} negotiates itself.`, 506);
    }
    response
      .set({ "Content-Language": language, "Content-Location": chosen })
      .type("text/plain");
    return "Schalte die Lampe ein.";
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

@Module({ controllers: [ManualController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
await app.listen(8080);
