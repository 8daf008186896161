// Gives each address of mail to one user only.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  BadRequestException,
  Body,
  Catch,
  ConflictException,
  Controller,
  type ExceptionFilter,
  HttpException,
  Module,
  Param,
  Put,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

@Controller("users")
class UsersController {
  users = new Map([
    ["ann", { email: "ann@mail.example" }],
    ["bob", { email: "bob@mail.example" }],
  ]);

  @Put(":name")
  change(@Param("name") name: string, @Body("email") email?: string) {
    if (!email) throw new BadRequestException("Send JSON with an email.");
    const owner = [...this.users].find(([, it]) => it.email === email)?.[0];
    if (owner !== undefined && owner !== name) {
      throw new ConflictException(`That address belongs to ${owner}.`);
    }
    this.users.set(name, { email });
    return { email };
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

@Module({ controllers: [UsersController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
await app.listen(8080);
