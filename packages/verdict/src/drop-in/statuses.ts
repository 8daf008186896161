export * from "@verdict/codes/drop-in/statuses";
export { default, default as "module.exports" } from "@verdict/codes/drop-in/statuses";
