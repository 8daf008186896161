import "reflect-metadata";
import { Controller, Get, HttpException, Module, Param } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

// Decorators are functions: Node runs no others.
class Codes {
  answer(code) {
    throw new HttpException("hello", Number(code));
  }
}
Controller()(Codes);
Get(":code")(Codes.prototype, "answer", Object.getOwnPropertyDescriptor(Codes.prototype, "answer"));
Param("code")(Codes.prototype, "answer", 0);

class Root {}
Module({ controllers: [Codes] })(Root);

const app = await NestFactory.create(Root, { logger: ["error"] });
await app.listen(Number(process.argv[2]), "127.0.0.1");
