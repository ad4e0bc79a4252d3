import type { LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, Outlet, useRouteError } from "@remix-run/react";
import type { ComponentProps } from "react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { KeptText } from "#app/forum/components/kept-text.tsx";
import { SendAgain } from "#app/forum/components/send-again.tsx";
import { countUnreadNotifications } from "#app/notifications/queries/count-unread-notifications.server.ts";
import { database } from "#app/platform/db.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { PortalFrame } from "../components/portal-frame.tsx";
import { shellMeta } from "../shell-meta.ts";
import { useUnread } from "../use-unread.ts";

export const meta = shellMeta;

export async function loader({ context }: LoaderFunctionArgs) {
  const { member } = await viewerOf(context);
  return { unread: member ? await countUnreadNotifications(database(), member.id) : 0 };
}

export default function PortalLayout() {
  return (
    <PortalFrame unread={useUnread()}>
      <Outlet />
    </PortalFrame>
  );
}

/** Errors of the pages within keep the way around; they are shown where the page would be. */
export function ErrorBoundary() {
  const { typed, sent } = keptIn(useRouteError());
  return (
    <PortalFrame unread={useUnread()}>
      <ErrorPage />
      <KeptText typed={typed} />
      {sent ? <SendAgain sent={sent} /> : null}
    </PortalFrame>
  );
}

interface Kept {
  typed?: ComponentProps<typeof KeptText>["typed"];
  sent?: ComponentProps<typeof SendAgain>["sent"];
}

/** What was written for a page that is gone or asks to sign in; its action throws it along. */
function keptIn(error: unknown): Kept {
  return isRouteErrorResponse(error) ? (error.data ?? {}) : {};
}
