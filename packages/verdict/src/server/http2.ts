export * from "@verdict/server/http2";
