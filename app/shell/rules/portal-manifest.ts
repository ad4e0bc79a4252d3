interface ManifestRoute {
  id: string;
  parentId?: string | undefined;
  path?: string | undefined;
}

interface Manifest<Route extends ManifestRoute> {
  url: string;
  routes: Record<string, Route>;
}

/** Where a visitor crosses from the portal into the admin area; `public/admin-door.js`. */
const door = {
  id: "admin-door",
  parentId: "root",
  path: "admin/*",
  hasLoader: false,
  hasAction: false,
  hasClientLoader: false,
  hasClientAction: false,
  hasErrorBoundary: false,
  module: "/admin-door.js",
  imports: [],
};

/**
 * The manifest as pages of the portal need it: the routes of the admin area, more than half of all,
 * are one door, behind which the page is loaded anew.
 */
export function portalManifest<Whole extends Manifest<ManifestRoute>>(manifest: Whole): Whole {
  const routes = Object.entries(manifest.routes).filter(([id]) => !isAdmin(id, manifest.routes));
  return {
    ...manifest,
    url: portalManifestUrl(manifest.url),
    routes: { ...Object.fromEntries(routes), [door.id]: door },
  };
}

/** Where the portal's manifest lies, beside the whole one. */
export function portalManifestUrl(url: string): string {
  return url.replace(/\.js$/, ".portal.js");
}

function isAdmin(id: string, routes: Record<string, ManifestRoute>): boolean {
  const route = routes[id];
  if (!route) return false;
  if (route.path === "admin" || route.path?.startsWith("admin/")) return true;
  return route.parentId ? isAdmin(route.parentId, routes) : false;
}
