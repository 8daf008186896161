import {
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpException,
  HttpStatus,
  Post,
  Redirect,
} from "@nestjs/common";
import type { Response } from "express";
import type { CatsService } from "./cats.service.ts";

@Controller("cats")
export class CatsController {
  private readonly cats: CatsService;

  constructor(cats: CatsService) {
    this.cats = cats;
  }

  @Get()
  list(): Promise<Cat[]> {
    return this.cats.list();
  }

  @Post()
  @HttpCode(201)
  async add(cat: Cat): Promise<Cat> {
    // ↓ no-unknown-status
    if (cat.name === "") throw new HttpException("A cat has a name.", 4220);
    if (cat.lives > 9) throw new HttpException("Too many.", HttpStatus.UNPROCESSABLE_ENTITY);
    return this.cats.add(cat);
  }

  // ↓ no-deprecated-status
  @HttpCode(418)
  @Get("tea")
  tea(): string {
    return "tea";
  }

  @Post("old")
  // ↓ no-method-changing-redirect
  @Redirect("/cats", 301)
  old(): void {}

  @Get("old")
  @Redirect("/cats", 301)
  older(): void {}

  @Delete(":id")
  async remove(id: string, res: Response): Promise<void> {
    await this.cats.remove(id);
    // ↓ no-content-where-none-is
    res.status(HttpStatus.NO_CONTENT).json({ id });
  }

  @Get("broken")
  broken(response: Response): void {
    // ↓ no-error-in-success
    response.status(HttpStatus.OK).json({ error: "It is broken." });
  }
}
