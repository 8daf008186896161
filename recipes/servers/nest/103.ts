// Tells the browser what to load while the page is still being made.
import { setTimeout } from "node:timers/promises";
import { Controller, Get, Header, Module, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

const link = "</style.css>; rel=preload; as=style";

@Controller()
class PageController {
  @Get()
  @Header("Link", link)
  @Header("Content-Type", "text/html")
  async read(@Res({ passthrough: true }) response: Response) {
    response.writeEarlyHints({ link });
    await setTimeout(100); // what takes its time: the database, a template
    return '<!doctype html><link rel="stylesheet" href="/style.css">Lamps';
  }
}

@Module({ controllers: [PageController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
