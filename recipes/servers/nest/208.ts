// Lists a collection that has two bindings once, and says so at the second.
import {
  Controller,
  Header,
  Headers,
  HttpCode,
  HttpException,
  Module,
  Propfind,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

const docs: Record<string, unknown> = { plan: "old plan" };
docs.again = docs;

function partsOf(it: unknown, href: string, seen = new Set()) {
  const isSeen = seen.has(it);
  const status = isSeen ? "208 Already Reported" : "200 OK";
  const parts = [
    `<response><href>${href}</href><propstat><prop/>
<status>HTTP/1.1 ${status}</status></propstat></response>`,
  ];
  if (isSeen || typeof it === "string") return parts;
  seen.add(it);
  for (const [name, member] of Object.entries(it as object)) {
    const end = typeof member === "string" ? "" : "/";
    parts.push(...partsOf(member, `${href}${name}${end}`, seen));
  }
  return parts;
}

@Controller("docs")
class DocsController {
  @Propfind()
  @HttpCode(207)
  @Header("Content-Type", "application/xml")
  list(@Headers("dav") dav = "") {
    // Whoever does not know bindings would go round and round.
    if (!/\bbind\b/.test(dav)) throw new HttpException("Send DAV: bind.", 508);
    const parts = partsOf(docs, "/docs/").join("\n");
    return `<multistatus xmlns="DAV:">${parts}</multistatus>`;
  }
}

@Module({ controllers: [DocsController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
