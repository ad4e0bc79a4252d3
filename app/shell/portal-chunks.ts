import type { Rollup } from "vite";

const everywhere = ["app/entry.client.tsx", "app/root.tsx", "app/shell/routes/portal-layout.tsx"];
const framework =
  /\/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run\/[a-z-]+|turbo-stream)\/|vite\/preload-helper|commonjsHelpers/;
// Too small to be files of their own, and on nearly every page.
const common =
  /\/app\/ui\/(alert|badge|breadcrumbs|button|button-link|icon-button|page-header|pagination|text-link|relative-time)\.tsx$/;

/**
 * What every page of the portal loads is one file: left alone, Rollup makes one of every component,
 * and many small files compress badly.
 */
export function portalChunks(): Rollup.GetManualChunk {
  let shared: Set<string> | undefined;
  return (id, { getModuleIds, getModuleInfo }) => {
    if (framework.test(id)) return "framework";
    const starts = [...getModuleIds()].filter((start) => isEverywhere(start) || common.test(start));
    shared ??= reachable(starts, getModuleInfo);
    return shared.has(id) && !isEverywhere(id) ? "portal" : null;
  };
}

function isEverywhere(id: string): boolean {
  return everywhere.some((file) => id.split("?")[0]!.endsWith(`/${file}`));
}

function reachable(starts: string[], infoOf: Rollup.GetModuleInfo): Set<string> {
  const found = new Set(starts);
  for (const id of found) for (const to of infoOf(id)?.importedIds ?? []) found.add(to);
  return found;
}
