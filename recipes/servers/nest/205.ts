// Takes an entry, and has the form emptied for the next one.
import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Module,
  Post,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

@Controller("entries")
class EntriesController {
  entries: string[] = [];

  @Get()
  @Header("Content-Type", "text/html")
  read() {
    return '<!doctype html><form method="post"><input name="name"></form>';
  }

  @Post()
  @HttpCode(205)
  add(@Body("name") name: string) {
    this.entries.push(name);
  }
}

@Module({ controllers: [EntriesController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
