// Leads from where a page was to where it is for good.
import { Controller, Get, Header, Module, Redirect } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

@Controller()
class PagesController {
  @Get("old")
  @Redirect("/new", 301)
  old() {}

  @Get("new")
  @Header("Content-Type", "text/html")
  read() {
    return "<!doctype html><title>Lamps</title>";
  }
}

@Module({ controllers: [PagesController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
