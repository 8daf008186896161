// Sells reports, each for five credits.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  Header,
  HttpException,
  HttpStatus,
  Module,
  NotFoundException,
  Param,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

@Controller("reports")
class ReportsController {
  reports = new Map([["9", { id: 9, year: 2026 }]]);
  account = { credit: 3 };
  price = 5;

  @Get(":id")
  @Header("Cache-Control", "private")
  read(@Param("id") id: string) {
    const { account, price } = this;
    const report = this.reports.get(id);
    if (report === undefined) throw new NotFoundException();
    if (account.credit < price) {
      const detail = `It costs ${price}; you have ${account.credit}.`;
      throw new HttpException(detail, HttpStatus.PAYMENT_REQUIRED);
    }
    account.credit -= price;
    return report;
  }
}

@Catch(HttpException)
class ProblemFilter implements ExceptionFilter {
  catch(error: HttpException, host: ArgumentsHost) {
    const status = error.getStatus();
    const title = STATUS_CODES[status];
    const response = host.switchToHttp().getResponse<Response>();
    response.status(status).type("application/problem+json");
    response.json({ status, title, detail: error.message });
  }
}

@Module({ controllers: [ReportsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
await app.listen(8080);
