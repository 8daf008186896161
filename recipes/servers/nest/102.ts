// Says twice a second that the report is still being made.
import { setTimeout } from "node:timers/promises";
import { Body, Controller, Module, Post, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

@Controller("reports")
class ReportsController {
  reports = new Map<number, { year: string }>();

  @Post()
  async make(
    @Body("year") year: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    const timer = setInterval(() => response.writeProcessing(), 500);
    try {
      await setTimeout(1200); // what takes its time: reading a year of orders
    } finally {
      clearInterval(timer);
    }
    const id = this.reports.size + 1;
    this.reports.set(id, { year });
    response.location(`/reports/${id}`);
  }
}

@Module({ controllers: [ReportsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
