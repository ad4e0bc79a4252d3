import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

const list = join(
  dirname(createRequire(import.meta.url).resolve("lucide-react/package.json")),
  "dist/esm/lucide-react.mjs",
);
const prefix = "\0icon:";

/**
 * Makes each icon a module of its own, drawn at build time: through the list of all of them a chunk
 * that shows one icon would take along those of every other page.
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
    resolveId: (id) =>
      id.startsWith("virtual:icon:") ? id.replace("virtual:icon:", prefix) : null,
    async load(id) {
      const file = id.startsWith(prefix) && files.get(id.slice(prefix.length));
      if (!file) return null;
      const { __iconData } = (await import(pathToFileURL(file).href)) as { __iconData: IconData };
      return `import { drawnIcon } from "#app/ui/drawn-icon.ts";
export default /* @__PURE__ */ drawnIcon(${JSON.stringify(__iconData.node.map(markupOf).join(""))});`;
    },
    transform(code, id) {
      if (id.includes("/node_modules/") || !code.includes("lucide-react")) return null;
      return code.replace(
        /import\s*\{([^}]*)\}\s*from\s*["']lucide-react["'];?/g,
        (whole, names: string) => {
          const imports = names.split(",").flatMap((name) => {
            const [icon, as = icon] = name.trim().split(/\s+as\s+/);
            if (!icon) return [];
            return files.has(icon) ? [`import ${as} from "virtual:icon:${icon}";`] : [null];
          });
          return imports.includes(null) ? whole : imports.join(" ");
        },
      );
    },
  };
}

interface IconData {
  node: [tag: string, attributes: Record<string, string | number>][];
}

function markupOf([tag, { key: _, ...attributes }]: IconData["node"][number]): string {
  const said = Object.entries(attributes).map(
    ([name, value]) => ` ${attributeOf(name)}="${value}"`,
  );
  return `<${tag}${said.join("")}/>`;
}

/** React's names of attributes as SVG writes them. */
function attributeOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
