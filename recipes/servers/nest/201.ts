// Creates an item, and says where it is from now on.
import { Body, Controller, Module, Post, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

interface Item {
  readonly id: number;
  readonly name: string;
  readonly version: number;
}

@Controller("items")
class ItemsController {
  items = new Map<number, Item>();

  // A method with @Post() answers 201 by itself.
  @Post()
  create(
    @Body("name") name: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    const item = { id: this.items.size + 1, name, version: 1 };
    this.items.set(item.id, item);
    response.location(`/items/${item.id}`).set("ETag", `"v${item.version}"`);
    return item;
  }
}

@Module({ controllers: [ItemsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
