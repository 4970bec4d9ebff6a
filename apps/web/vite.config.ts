import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react(), tailwindcss()],
  // Everything the page needs is in the build: fonts too, and nothing inlined that the content security policy would refuse.
  build: { outDir: "dist", assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: true, manifest: "chunks.json" },
  // While developing, the API is that of `thidua serve`.
  server: { proxy: { "/v1": "http://127.0.0.1:8787" } },
});
