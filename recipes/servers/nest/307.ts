// Sends payments to a second server while the database is away.
import { Body, Controller, HttpCode, Module, Post, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

const database = { isUp: false };

@Controller("pay")
class PayController {
  @Post()
  @HttpCode(200)
  pay(@Body("amount") amount: number, @Res() response: Response) {
    if (!database.isUp) {
      return response.redirect(307, "https://backup.example/pay");
    }
    response.json({ paid: amount });
  }
}

@Module({ controllers: [PayController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
