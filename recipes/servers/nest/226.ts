// Sends a reader of the feed only the entries that are new to it.
import { Controller, Get, Header, Headers, Module, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Response } from "express";

const feedOf = (titles: readonly string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom">
${titles.map((it) => `<entry><title>${it}</title></entry>`).join("\n")}
</feed>`;

@Controller("feed")
class FeedController {
  entries = ["One lamp", "Two lamps", "A film", "A report"];

  @Get()
  @Header("Content-Type", "application/atom+xml")
  @Header("Vary", "A-IM, If-None-Match")
  read(
    @Headers("if-none-match") tag = "",
    @Headers("a-im") wanted = "",
    @Res({ passthrough: true }) response: Response,
  ) {
    const count = this.entries.length;
    const known = Number(/^"v(\d+)"$/.exec(tag)?.[1]);
    response.set("ETag", `"v${count}"`);
    // Where there is no number, nothing is less.
    if (!/\bfeed\b/.test(wanted) || !(known < count)) {
      return feedOf(this.entries);
    }
    response.status(226).set({ IM: "feed", "Delta-Base": `"v${known}"` });
    return feedOf(this.entries.slice(known));
  }
}

@Module({ controllers: [FeedController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(8080);
