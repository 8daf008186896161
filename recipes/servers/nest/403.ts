// Lets editors delete, and nobody else.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  type CanActivate,
  Catch,
  Controller,
  Delete,
  type ExceptionFilter,
  type ExecutionContext,
  ForbiddenException,
  HttpCode,
  HttpException,
  Injectable,
  Module,
  Param,
  UseGuards,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

const items = new Set(["7"]);
const editors = new Set(["Bearer k3y-of-an-editor"]);

@Injectable()
class EditorGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const { authorization } = context.switchToHttp().getRequest().headers;
    if (editors.has(authorization)) return true;
    throw new ForbiddenException("Editors may delete.");
  }
}

@Controller("items")
@UseGuards(EditorGuard)
class ItemsController {
  @Delete(":id")
  @HttpCode(204)
  remove(@Param("id") id: string) {
    items.delete(id);
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

@Module({ controllers: [ItemsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
await app.listen(8080);
