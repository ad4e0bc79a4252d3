import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { textsPlugin } from "./app/platform/i18n/texts-plugin.ts";
import { iconImportsPlugin } from "./app/shell/icon-imports-plugin.ts";
import { portalChunks } from "./app/shell/portal-chunks.ts";
import { portalManifestPlugin } from "./app/shell/portal-manifest-plugin.ts";

// This file is the Vite configuration: `remix vite:build -c remix.config.js`.
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    tailwindcss(),
    iconImportsPlugin(),
    textsPlugin({ catalogueDir: "app/messages" }),
    portalManifestPlugin({ assetsDir: "build/client/assets" }),
    remix({
      serverModuleFormat: "esm",
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
        // Lazy route discovery stays off: its /__manifest costs seconds of CPU per request.
        v3_lazyRouteDiscovery: false,
      },
    }),
  ],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: portalChunks() } },
  },
  server: { hmr: { port: Number(process.env.HMR_PORT ?? 24678) } },
}));
