export * from "./format";
export * from "./arguments";
