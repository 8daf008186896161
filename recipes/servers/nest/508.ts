// Lists a collection with all below it, unless it is below itself.
import { STATUS_CODES } from "node:http";
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Header,
  HttpCode,
  HttpException,
  Module,
  Propfind,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

const docs: Record<string, unknown> = { plan: "old plan" };
docs.again = docs;

function hrefsOf(it: unknown, href: string, above: unknown[] = []) {
  if (typeof it === "string") return [href.slice(0, -1)];
  if (above.includes(it)) throw new HttpException(`${href} is a loop.`, 508);
  const hrefs = [href];
  for (const [name, member] of Object.entries(it as object)) {
    hrefs.push(...hrefsOf(member, `${href}${name}/`, [...above, it]));
  }
  return hrefs;
}

@Controller("docs")
class DocsController {
  @Propfind()
  @HttpCode(207)
  @Header("Content-Type", "application/xml")
  list() {
    const status = "<status>HTTP/1.1 200 OK</status>";
    const parts = hrefsOf(docs, "/docs/").map(
      (it) => `<response><href>${it}</href>${status}</response>`,
    );
    return `<multistatus xmlns="DAV:">${parts.join("\n")}</multistatus>`;
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

@Module({ controllers: [DocsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
app.useGlobalFilters(new ProblemFilter());
await app.listen(8080);
