export * from "./format";
export * from "./arguments";
export * from "./typed";
