// Leads to the page of today, which is another one tomorrow.
import {
  Controller,
  Get,
  Header,
  Module,
  Param,
  Redirect,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

@Controller()
class DaysController {
  @Get("today")
  @Header("Cache-Control", "no-store")
  @Redirect()
  today() {
    const day = new Date().toISOString().slice(0, 10).replaceAll("-", "/");
    return { url: `/${day}`, statusCode: 302 };
  }

  @Get(":year/:month/:day")
  read(@Param() { year, month, day }: Record<string, string>) {
    return { date: `${year}-${month}-${day}`, orders: [] };
  }
}

@Module({ controllers: [DaysController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
