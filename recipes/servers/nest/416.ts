// Says how long a film is where a part beyond its end is asked for.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  HttpException,
  Module,
  Req,
  Res,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";

const film = Buffer.from("hello, this is all of film 7");

@Controller("films")
class FilmsController {
  @Get("7")
  read(@Req() request: Request, @Res() response: Response) {
    const etag = '"v3"';
    response.set({ "Accept-Ranges": "bytes", ETag: etag }).type("text/plain");
    // Whoever has a part of another state gets all of this one.
    const isSame = (request.get("If-Range") ?? etag) === etag;
    const isAsked = request.method === "GET" && isSame;
    const ranges = isAsked ? request.range(film.length) : undefined;
    if (ranges === -1) {
      response.set("Content-Range", `bytes */${film.length}`);
      const detail = `It has ${film.length} octets.`;
      throw new HttpException(detail, 416);
    }
    // Whoever asks for several parts gets all of it: that is allowed.
    if (!Array.isArray(ranges) || ranges.length > 1) return response.send(film);
    const [{ start, end } = { start: 0, end: film.length - 1 }] = ranges;
    response
      .status(206)
      .set("Content-Range", `bytes ${start}-${end}/${film.length}`)
      .send(film.subarray(start, end + 1));
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
