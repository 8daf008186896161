// Remembers which offers are over, and says that they will not return.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  GoneException,
  HttpException,
  Module,
  NotFoundException,
  Param,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

@Controller("offers")
class OffersController {
  offers = new Map([["2026", { lamp: 5 }]]);
  ended = new Set(["2019", "2020"]);

  @Get(":year")
  read(@Param("year") year: string) {
    const offer = this.offers.get(year);
    if (offer !== undefined) return offer;
    if (this.ended.has(year)) {
      throw new GoneException(`The offer of ${year} is over for good.`);
    }
    throw new NotFoundException(`There is no offer of ${year}.`);
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

@Module({ controllers: [OffersController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
await app.listen(8080);
