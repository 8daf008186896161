// Leads from an API to its second version, with method and content.
import {
  All,
  Body,
  Controller,
  Header,
  Module,
  Post,
  Redirect,
  Req,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request } from "express";

@Controller()
class ItemsController {
  @All("v1/*path")
  @Redirect()
  moved(@Req() request: Request) {
    const url = request.originalUrl.replace("/v1/", "/v2/");
    return { url, statusCode: 308 };
  }

  @Post("v2/items")
  @Header("Location", "/v2/items/7")
  create(@Body() item: object) {
    return { id: 7, ...item };
  }
}

@Module({ controllers: [ItemsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
