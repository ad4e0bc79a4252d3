import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { portalManifest, portalManifestUrl } from "./rules/portal-manifest.ts";

const opening = "window.__remixManifest=";

/** Writes the portal's manifest beside the whole one, which Remix makes with the server's build. */
export function portalManifestPlugin({ assetsDir }: { assetsDir: string }): Plugin {
  let isServer = false;
  return {
    name: "portal-manifest",
    apply: "build",
    configResolved(config) {
      isServer = Boolean(config.build.ssr);
    },
    closeBundle() {
      if (!isServer) return;
      for (const name of readdirSync(assetsDir).filter((file) => /^manifest-\w+\.js$/.test(file))) {
        const text = readFileSync(join(assetsDir, name), "utf8");
        if (!text.startsWith(opening)) throw new Error(`${name} does not begin as expected`);
        const manifest = JSON.parse(text.slice(opening.length).replace(/;\s*$/, ""));
        const portal = portalManifest(manifest);
        const path = join(assetsDir, portalManifestUrl(name));
        writeFileSync(path, `${opening}${JSON.stringify(portal)};`);
      }
    },
  };
}
