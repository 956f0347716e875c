import { cpSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const backend = process.env.TAKT_BACKEND ?? "http://127.0.0.1:8080";

/** What the viewer of PDFs fetches when a page needs it: fonts and numbers of signs that the page does not carry. */
const besideThePdfViewer = {
  name: "beside-the-pdf-viewer",
  closeBundle: () => ["cmaps", "standard_fonts", "wasm"].forEach((folder) => cpSync(`node_modules/pdfjs-dist/${folder}`, `dist/pdf/${folder}`, { recursive: true })),
};

export default defineConfig({
  base: "./",
  plugins: [react(), { ...besideThePdfViewer, apply: "build" }],
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1600,
    rollupOptions: { input: { admin: "index.html", terminal: "terminal.html" } },
  },
  server: { proxy: { "/api": backend, "/actuator": backend } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: "vitest.setup.ts",
    globals: false,
    // The files share one browser's surroundings, which take longer to set up than most tests; modules are fresh in each.
    pool: "threads",
    isolate: false,
    // Left alone it keeps one core free for its own server, which has little to do.
    maxWorkers: "100%",
    unstubGlobals: true,
    restoreMocks: true,
    testTimeout: 15_000,
  },
});
