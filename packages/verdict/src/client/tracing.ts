export * from "@verdict/client/tracing";
