import { useRouteLoaderData } from "@remix-run/react";
import type { loader } from "./routes/portal-layout.tsx";

/** How many notifications the member has not read; 0 for guests. */
export function useUnread(): number {
  const data = useRouteLoaderData<typeof loader>("shell/routes/portal-layout");
  return data?.unread ?? 0;
}
