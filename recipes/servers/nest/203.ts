// Passes a page on without its comments, and says that it was changed.
import { Controller, Get, Header, Module, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

@Controller("page")
class PageController {
  @Get()
  @Header("Via", "1.1 slim-proxy.example")
  async read(@Res({ passthrough: true }) response: Response) {
    const origin = await fetch("http://origin.example/page");
    const whole = await origin.text();
    const slim = whole.replace(/<!--.*?-->/gs, "");
    const isChanged = origin.status === 200 && slim !== whole;
    response
      .status(isChanged ? 203 : origin.status)
      .type(origin.headers.get("Content-Type") ?? "application/octet-stream");
    return isChanged ? slim : whole;
  }
}

@Module({ controllers: [PageController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
