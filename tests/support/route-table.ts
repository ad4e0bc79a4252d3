import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RouteConfigEntry } from "@remix-run/route-config";

export interface RouteAddress {
  /** As a pattern from the root: "/t/:number/:slug". */
  path: string;
  hasAction: boolean;
}

/** Every address in app/routes.ts, layouts resolved, with whether its module writes. */
export async function listRouteAddresses(): Promise<RouteAddress[]> {
  const { default: table } = await import("#app/routes.ts");
  return collect((await table) as RouteConfigEntry[], "");
}

function collect(entries: RouteConfigEntry[], prefix: string): RouteAddress[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${prefix}/${entry.path}` : prefix;
    const children = entry.children?.length ? collect(entry.children, path) : [];
    // A layout is read through its index; what is sent to its address it takes itself.
    if (children.length && !entry.index)
      return children.map((child) =>
        child.path === path && exportsAction(entry.file) ? { ...child, hasAction: true } : child,
      );
    return [{ path: path || "/", hasAction: exportsAction(entry.file) }, ...children];
  });
}

function exportsAction(file: string): boolean {
  return /export (async )?(function|const) action\b/.test(
    readFileSync(join(import.meta.dirname, "../../app", file), "utf8"),
  );
}
