export * from "@verdict/client/streams";
