export * from "@verdict/server/codings/web";
