export * from "@verdict/check/fetch";
