// Takes photos of up to ten megabytes, and refuses larger ones unread.
import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  Module,
  PayloadTooLargeException,
  Post,
  Res,
} from "@nestjs/common";
import { BaseExceptionFilter, NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import type { NextFunction, Request, Response } from "express";

const limit = 10_000_000;

@Controller("photos")
class PhotosController {
  photos: Buffer[] = [];

  @Post()
  add(@Body() photo: Buffer, @Res({ passthrough: true }) response: Response) {
    response.location(`/photos/${this.photos.push(photo)}`);
  }
}

// What comes in chunks is counted by the parser, whose error is its own.
@Catch()
class ProblemFilter extends BaseExceptionFilter {
  override catch(error: { status?: number }, host: ArgumentsHost) {
    if (error.status !== 413) return super.catch(error, host);
    host
      .switchToHttp()
      .getResponse<Response>()
      .status(413)
      .set("Connection", "close")
      .type("application/problem+json")
      .json({ status: 413, title: "Content Too Large", limit });
  }
}

@Module({ controllers: [PhotosController] })
class AppModule {}

const app = await NestFactory.create<NestExpressApplication>(AppModule);
app.useGlobalFilters(new ProblemFilter(app.getHttpAdapter()));
app.use((request: Request, response: Response, next: NextFunction) => {
  const isTooLarge = Number(request.get("Content-Length")) > limit;
  next(isTooLarge ? new PayloadTooLargeException() : undefined);
});
app.useBodyParser("raw", { type: "image/*", limit });
await app.listen(8080);
