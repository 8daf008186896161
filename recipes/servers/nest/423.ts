// Lets only whoever holds the lock of a document change it.
import {
  type ArgumentsHost,
  Body,
  type CanActivate,
  Catch,
  Controller,
  type ExceptionFilter,
  type ExecutionContext,
  HttpCode,
  HttpException,
  Injectable,
  Module,
  Param,
  Put,
  UseGuards,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";

const docs = new Map([["plan", "old plan"]]);
const locks = new Map([["plan", "urn:uuid:58f202ac"]]);

@Injectable()
class LockGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    const lock = locks.get(request.params.name);
    if (!lock || request.get("If")?.includes(`(<${lock}>)`)) return true;
    throw new HttpException(request.path, 423);
  }
}

@Controller("docs")
class DocsController {
  @Put(":name")
  @HttpCode(204)
  @UseGuards(LockGuard)
  store(@Param("name") name: string, @Body() text: string) {
    docs.set(name, text);
  }
}

@Catch(HttpException)
class ErrorFilter implements ExceptionFilter {
  catch(error: HttpException, host: ArgumentsHost) {
    const response = host.switchToHttp().getResponse();
    response.status(error.getStatus()).type("application/xml");
    response.send(`<error xmlns="DAV:"><lock-token-submitted>
<href>${error.message}</href></lock-token-submitted></error>`);
  }
}

@Module({ controllers: [DocsController] })
class AppModule {}

const app = await NestFactory.create<NestExpressApplication>(AppModule);
app.useGlobalFilters(new ErrorFilter());
app.useBodyParser("text");
await app.listen(8080);
