// Takes on an export that takes long, and says where to ask how it is going.
import {
  Controller,
  Get,
  Header,
  HttpCode,
  Module,
  NotFoundException,
  Param,
  Post,
  Res,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

@Controller("exports")
class ExportsController {
  jobs = new Map<string, { state: string; monitor: string }>();

  @Post()
  @HttpCode(202)
  start(@Res({ passthrough: true }) response: Response) {
    const id = String(this.jobs.size + 1);
    const job = { state: "queued", monitor: `/exports/${id}` };
    this.jobs.set(id, job);
    setTimeout(() => Object.assign(job, { state: "done" }), 5000);
    response.location(job.monitor);
    return job;
  }

  @Get(":id")
  @Header("Cache-Control", "no-store")
  read(@Param("id") id: string) {
    const job = this.jobs.get(id);
    if (job === undefined) throw new NotFoundException();
    return job;
  }
}

@Module({ controllers: [ExportsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
