// Lets a reader who names no language choose one.
import {
  Controller,
  Get,
  Module,
  NotFoundException,
  Param,
  Req,
  Res,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";

const manuals = new Map([
  ["en", "Turn the lamp on."],
  ["de", "Schalte die Lampe ein."],
]);

@Controller()
class ManualController {
  @Get("manual")
  choose(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const isNamed = request.get("Accept-Language") !== undefined;
    const language = isNamed && request.acceptsLanguages([...manuals.keys()]);
    response.vary("Accept-Language");
    if (language) return this.read(language, response);
    const links = [...manuals.keys()].map(
      (it) => `<a href="/manual.${it}">${it}</a>`,
    );
    response.status(300).location("/manual.en").type("html");
    return links.join(" ");
  }

  @Get("manual.:language")
  read(
    @Param("language") language: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    const manual = manuals.get(language);
    if (manual === undefined) throw new NotFoundException();
    response
      .set("Content-Language", language)
      .set("Content-Location", `/manual.${language}`)
      .type("text/plain");
    return manual;
  }
}

@Module({ controllers: [ManualController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
