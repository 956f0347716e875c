import { readFileSync } from "node:fs";

/** What the product's table of contents can open, as its source says; for tests of what leads there. */
export function routes(): string[] {
  const app = readFileSync("src/app/App.tsx", "utf8");
  return [...app.matchAll(/<(?:Resource name|Route path)="\/?([\w-]+)/g)].map(([, name]) => name);
}
