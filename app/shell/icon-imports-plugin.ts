import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const list = join(
  dirname(createRequire(import.meta.url).resolve("lucide-react/package.json")),
  "dist/esm/lucide-react.mjs",
);

/**
 * Imports each icon from its own file: through the list of all of them a chunk that shows one icon
 * would take along those of every other page.
 */
export function iconImportsPlugin(): Plugin {
  const files = new Map(
    [
      ...readFileSync(list, "utf8").matchAll(/export \{([^}]*)\} from '\.\/(icons\/[^']+)'/g),
    ].flatMap(([, names, file]) =>
      [...names!.matchAll(/default as (\w+)/g)].map(
        ([, name]) => [name!, join(dirname(list), file!)] as const,
      ),
    ),
  );
  return {
    name: "icon-imports",
    apply: "build",
    transform(code, id) {
      if (id.includes("/node_modules/") || !code.includes("lucide-react")) return null;
      return code.replace(
        /import\s*\{([^}]*)\}\s*from\s*["']lucide-react["'];?/g,
        (whole, names: string) => {
          const imports = names.split(",").flatMap((name) => {
            const [icon, as = icon] = name.trim().split(/\s+as\s+/);
            if (!icon) return [];
            const file = files.get(icon);
            return file ? [`import ${as} from ${JSON.stringify(file)};`] : [null];
          });
          return imports.includes(null) ? whole : imports.join(" ");
        },
      );
    },
  };
}
