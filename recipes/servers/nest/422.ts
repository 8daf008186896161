// Reads an item by a schema, and names each member that makes no sense.
import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  Module,
  type PipeTransform,
  Post,
  Res,
  UnprocessableEntityException,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";
import { z } from "zod";

const Item = z.object({ name: z.string(), price: z.number().min(0) });

class ItemPipe implements PipeTransform {
  transform(value: unknown) {
    const { success, data, error } = Item.safeParse(value);
    if (success) return data;
    const errors = error.issues.map(({ path, message: detail }) => {
      return { pointer: ["#", ...path].join("/"), detail };
    });
    const title = "Unprocessable Content";
    throw new UnprocessableEntityException({ status: 422, title, errors });
  }
}

@Controller("items")
class ItemsController {
  // A @Header() would be there even where the pipe throws.
  @Post()
  create(
    @Body(new ItemPipe()) item: z.infer<typeof Item>,
    @Res({ passthrough: true }) response: Response,
  ) {
    response.location("/items/7");
    return { id: 7, ...item };
  }
}

@Catch(UnprocessableEntityException)
class ProblemFilter implements ExceptionFilter {
  catch(error: UnprocessableEntityException, host: ArgumentsHost) {
    const response = host.switchToHttp().getResponse<Response>();
    response.status(422).type("application/problem+json");
    response.json(error.getResponse());
  }
}

@Module({ controllers: [ItemsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
await app.listen(8080);
