// Answers 304 to whoever has the current state: Express compares the tags.
import { Controller, Get, Header, Module, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

@Controller("items")
class ItemsController {
  item = { id: 7, name: "lamp", version: 3 };

  @Get("7")
  @Header("Cache-Control", "max-age=60")
  read(@Res({ passthrough: true }) response: Response) {
    response.set("ETag", `"v${this.item.version}"`);
    return this.item;
  }
}

@Module({ controllers: [ItemsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
