import type { ServerBuild } from "@remix-run/node";

/**
 * A build for each first segment of an address ("forum", "admin"): with only the routes that can
 * match there. The router compares an address with every route it knows, three times a page; with
 * all of them that is a sixth of the page's time.
 */
export function narrowBuilds(build: ServerBuild): (pathname: string) => ServerBuild {
  const segments = new Set(leavesOf(build).map((leaf) => firstSegmentOf(pathOf(build, leaf))));
  const builds = new Map<string, ServerBuild>();
  return (pathname) => {
    const segment = firstSegmentOf(pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/"));
    // Made-up addresses share one build, so that they cannot fill the memory.
    const key = segments.has(segment) ? segment : "*";
    const known = builds.get(key) ?? narrow(build, key);
    builds.set(key, known);
    return known;
  };
}

function narrow(build: ServerBuild, segment: string): ServerBuild {
  const kept = new Set<string>();
  for (const leaf of leavesOf(build)) {
    const first = firstSegmentOf(pathOf(build, leaf));
    if (first === segment || /^[:*]/.test(first))
      for (let id: string | undefined = leaf; id; id = build.routes[id]?.parentId) kept.add(id);
  }
  const keep = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)));
  return {
    ...build,
    routes: keep(build.routes),
    assets: { ...build.assets, routes: keep(build.assets.routes) },
  };
}

function leavesOf(build: ServerBuild): string[] {
  const parents = new Set(Object.values(build.routes).map((route) => route?.parentId));
  return Object.keys(build.routes).filter((id) => !parents.has(id));
}

function pathOf(build: ServerBuild, id: string): string {
  const route = build.routes[id];
  if (!route) return "";
  return [route.parentId ? pathOf(build, route.parentId) : "", route.path ?? ""]
    .filter(Boolean)
    .join("/");
}

/** As the router compares: decoded, without regard to case; "" for the start page. */
function firstSegmentOf(path: string): string {
  const segment = path.split("/").find(Boolean) ?? "";
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}
