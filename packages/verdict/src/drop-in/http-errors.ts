export * from "@verdict/codes/drop-in/http-errors";
export { default, default as "module.exports" } from "@verdict/codes/drop-in/http-errors";
