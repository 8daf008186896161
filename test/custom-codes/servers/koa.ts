import Koa from "koa";

new Koa()
  .use((context) => {
    context.status = Number(context.path.slice(1));
    context.body = "hello";
  })
  .listen(Number(process.argv[2]), "127.0.0.1");
