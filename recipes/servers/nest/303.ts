// Takes an order, and leads to it by GET, so that a reload orders nothing.
import {
  Body,
  Controller,
  Get,
  Module,
  NotFoundException,
  Param,
  Post,
  Redirect,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

@Controller("orders")
class OrdersController {
  orders = new Map<string, { id: string; item: string }>();

  @Post()
  @Redirect()
  place(@Body("item") item: string) {
    const id = String(this.orders.size + 1);
    this.orders.set(id, { id, item });
    return { url: `/orders/${id}`, statusCode: 303 };
  }

  @Get(":id")
  read(@Param("id") id: string) {
    const order = this.orders.get(id);
    if (order === undefined) throw new NotFoundException();
    return order;
  }
}

@Module({ controllers: [OrdersController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
