import { join } from "node:path";
import compile from "icu-minify/compile";
import type { Plugin } from "vite";
import { type MessageTree, overlay } from "./overlay.ts";

const name = "virtual:texts";
const root = join(import.meta.dirname, "../../..");

type Surface = "portal" | "admin";
type CompiledTree = { [key: string]: ReturnType<typeof compile> | CompiledTree };

/**
 * Gives the browser its texts: one file for each locale and slice of the portal, and one for all
 * those of the admin area, so that a page loads what it shows. In a build they are compiled: the
 * parser of ICU texts, larger than what most pages say, stays at home.
 */
export function textsPlugin({ catalogueDir }: { catalogueDir: string }): Plugin {
  let isBuild = false;
  let load = (file: string): Promise<Record<string, unknown>> => import(file);
  const read = async (surface: Surface, locale: string): Promise<MessageTree> => {
    const file = await load(join(root, catalogueDir, `${surface}.${locale}.ts`));
    const messages = file.messages as MessageTree;
    return locale === "de-formal" ? overlay(await read(surface, "de"), messages) : messages;
  };
  return {
    name: "texts",
    enforce: "pre",
    config(_, { command }) {
      isBuild = command === "build";
    },
    configureServer(server) {
      load = (file) => server.ssrLoadModule(file);
    },
    resolveId(source, importer, { ssr }) {
      if (source.startsWith(name)) return `\0${source}`;
      if (!isBuild || ssr || source !== "use-intl/format-message") return null;
      return this.resolve("use-intl/format-message/format-only", importer, { skipSelf: true });
    },
    async load(id) {
      if (!id.startsWith(`\0${name}`)) return null;
      const [locale, slice] = id.slice(name.length + 2).split("/");
      const ofPortal = Object.keys(await read("portal", locale || "en"));
      if (!locale) return listFiles([...ofPortal, "rest"]);
      const messages = Object.entries(await read("admin", locale)).filter(([key]) =>
        slice === "rest" ? !ofPortal.includes(key) : key === slice,
      );
      const tree = Object.fromEntries(messages);
      return `export default ${JSON.stringify(isBuild ? compileTree(tree) : tree)};`;
    },
  };
}

function listFiles(slices: string[]): string {
  const files = ["en", "de", "de-formal"].map((locale) => {
    const entries = slices.map(
      (slice) => `${JSON.stringify(slice)}: () => import("${name}/${locale}/${slice}")`,
    );
    return `${JSON.stringify(locale)}: { ${entries.join(", ")} }`;
  });
  return `export default { ${files.join(", ")} };`;
}

function compileTree(tree: MessageTree): CompiledTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === "string" ? compile(value) : compileTree(value),
    ]),
  );
}
