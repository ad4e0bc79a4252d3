import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import { can, isStaff } from "#app/accounts/rules/capabilities.ts";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { takeFlash } from "#app/platform/http/flash.server.ts";
import { usePageContext } from "#app/shell/page-context.tsx";
import stylesheet from "#app/ui/styles/app.css?url";

export const links = () => [{ rel: "stylesheet", href: stylesheet }];

export async function loader({ context }: LoaderFunctionArgs) {
  const [viewer, brand] = await Promise.all([viewerOf(context), findBrand()]);
  const { member } = viewer;
  return {
    locale: viewer.locale,
    language: viewer.language,
    timeZone: viewer.timeZone,
    theme: viewer.theme,
    now: now().toString(),
    flash: takeFlash(context),
    brand: {
      name: brand.name,
      claim: brand.claim,
      logoFileId: brand.logoFileId,
      version: brand.version,
      currency: brand.currency,
    },
    member: member && {
      id: member.id,
      number: member.number,
      displayName: member.displayName,
      avatarFileId: member.avatarFileId,
      role: member.role,
      mayEnterAdmin: isStaff(member.role) && can(member.role, "admin.enter"),
    },
  };
}

export type RootData = Awaited<ReturnType<typeof loader>>;

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const { messages, nonce } = usePageContext();
  const { pathname } = useLocation();
  const locale = data?.locale ?? "de";
  return (
    <html
      lang={data?.language ?? "de"}
      data-locale={locale}
      data-surface={pathname.startsWith(paths.admin()) ? "admin" : "portal"}
      data-theme={data?.theme ?? "system"}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {data && (
          <link rel="stylesheet" href={paths.brandStyles({ version: data.brand.version })} />
        )}
      </head>
      <body>
        <IntlProvider
          locale={locale}
          messages={messages as never}
          timeZone={data?.timeZone ?? "UTC"}
          now={data ? new Date(data.now) : undefined}
        >
          {children}
        </IntlProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}
