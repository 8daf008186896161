export * from "@verdict/eslint-plugin";
export { default } from "@verdict/eslint-plugin";
