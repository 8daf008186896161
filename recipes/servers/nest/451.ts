// Withholds a film where a court says so, and names who does it.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  HttpException,
  Module,
  NotFoundException,
  Param,
  Res,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

@Controller("films")
class FilmsController {
  films = new Map([
    ["6", { id: 6, title: "Lamps" }],
    ["7", { id: 7, title: "More lamps" }],
  ]);
  withheld = new Map([["7", "Withheld by order of a court."]]);

  @Get(":id")
  read(
    @Param("id") id: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    const film = this.films.get(id);
    const order = this.withheld.get(id);
    if (film === undefined) throw new NotFoundException();
    if (order === undefined) return film;
    response.links({ "blocked-by": "https://provider.example/" });
    throw new HttpException(order, 451);
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

@Module({ controllers: [FilmsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
await app.listen(8080);
