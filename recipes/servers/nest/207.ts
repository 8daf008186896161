// Lists a collection, with a status for each of its members.
import {
  Controller,
  Header,
  Headers,
  HttpCode,
  Module,
  Propfind,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

@Controller("docs")
class DocsController {
  docs = new Map([
    ["/docs/", ""],
    ["/docs/plan", "old plan"],
    ["/docs/notes", "two notes"],
  ]);

  @Propfind()
  @HttpCode(207)
  @Header("Content-Type", "application/xml")
  list(@Headers("depth") depth: string) {
    const found = [...this.docs].filter(
      ([href]) => depth !== "0" || href === "/docs/",
    );
    const parts = found.map(
      ([href, text]) => `<response><href>${href}</href><propstat>
<prop><getcontentlength>${text.length}</getcontentlength></prop>
<status>HTTP/1.1 200 OK</status></propstat></response>`,
    );
    return `<multistatus xmlns="DAV:">${parts.join("\n")}</multistatus>`;
  }
}

@Module({ controllers: [DocsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
