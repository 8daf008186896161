// Sends the part of a film that was asked for: sendFile reads Range itself.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Controller, Get, Module, Param, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

const root = mkdtempSync(join(tmpdir(), "films-"));
writeFileSync(join(root, "7.txt"), "hello, this is all of film 7");

@Controller("films")
class FilmsController {
  // A StreamableFile would be sent whole, whatever Range says.
  @Get(":id")
  read(@Param("id") id: string, @Res() response: Response) {
    response.sendFile(`${id}.txt`, { root });
  }
}

@Module({ controllers: [FilmsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
