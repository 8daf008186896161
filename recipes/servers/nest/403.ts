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
  Module,
  Param,
  UnauthorizedException,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

const items = new Set(["7"]);
const [readers, editors] = [["k3y-of-a-reader"], ["k3y-of-an-editor"]];

class EditorGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const { headers, res } = context.switchToHttp().getRequest();
    const [, key = ""] = /^Bearer (\S+)$/i.exec(headers.authorization) ?? [];
    if (editors.includes(key)) return true;
    if (readers.includes(key)) throw new ForbiddenException("Editors may.");
    res.set("WWW-Authenticate", 'Bearer realm="api"');
    throw new UnauthorizedException("Send a token.");
  }
}

@Controller("items")
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
    const response = host.switchToHttp().getResponse();
    response.status(status).type("application/problem+json");
    response.json({ status, title, detail: error.message });
  }
}

@Module({ controllers: [ItemsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalGuards(new EditorGuard());
app.useGlobalFilters(new ProblemFilter());
await app.listen(8080);
