import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // Everything the page needs is in the build: fonts too, and nothing inlined that the content security policy would refuse.
  build: { outDir: "dist", assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: true },
});
