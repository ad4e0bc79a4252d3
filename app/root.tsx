import type { LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation } from "@remix-run/react";
import { type ReactNode, Suspense } from "react";
import { can, isStaff } from "#app/accounts/rules/capabilities.ts";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { takeFlash } from "#app/platform/http/flash.server.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { BareFrame } from "#app/shell/components/bare-frame.tsx";
import { ErrorPage } from "#app/shell/components/error-page.tsx";
import { FlashToasts } from "#app/shell/components/flash-toasts.tsx";
import { usePageContext } from "#app/shell/page-context.tsx";
import { useRootData } from "#app/shell/root-data.ts";
import { shellMeta } from "#app/shell/shell-meta.ts";
import { useFreshTexts } from "#app/shell/use-fresh-texts.ts";
import { IntlProvider } from "#app/ui/intl.tsx";
import { NavigateContext, useNavigate } from "#app/ui/link.tsx";
import stylesheet from "#app/ui/styles/app.css?url";

export const links = () => [
  { rel: "icon", type: "image/svg+xml", href: paths.favicon() },
  { rel: "stylesheet", href: stylesheet },
];

export const meta = shellMeta;

export async function loader({ context }: LoaderFunctionArgs) {
  const [viewer, brand] = await Promise.all([viewerOf(context), findBrand()]);
  const { member } = viewer;
  const { t } = translatorOf(viewer);
  return {
    locale: viewer.locale,
    language: viewer.language,
    timeZone: viewer.timeZone,
    theme: viewer.theme,
    now: now().toString(),
    flash: takeFlash(context),
    errorTitle: t("shell.errors.title"),
    notFoundTitle: t("shell.errors.404.title"),
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
  const data = useRootData();
  const { messages, nonce, need, ...context } = usePageContext();
  const { pathname } = useLocation();
  // Without root data the page says what went wrong, still in the visitor's language.
  const locale = data?.locale ?? context.locale;
  const surface = pathname.startsWith(paths.admin()) ? "admin" : "portal";
  useFreshTexts(locale);
  return (
    <html
      lang={languageOf(locale)}
      data-locale={locale}
      data-surface={surface}
      data-theme={data?.theme ?? "system"}
      // Named by the server when the page is rendered (entry.server.tsx).
      data-texts=""
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <Meta />
        <Links />
        {data && (
          <link rel="stylesheet" href={paths.brandStyles({ version: data.brand.version })} />
        )}
      </head>
      <body>
        <IntlProvider
          locale={locale}
          messages={messages}
          timeZone={data?.timeZone ?? "UTC"}
          now={data?.now ?? null}
          need={need}
        >
          <Suspense>
            <FlashToasts>{children}</FlashToasts>
          </Suspense>
        </IntlProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return (
    <NavigateContext.Provider value={useNavigate()}>
      <Outlet />
    </NavigateContext.Provider>
  );
}

export function ErrorBoundary() {
  return (
    <BareFrame>
      <ErrorPage />
    </BareFrame>
  );
}
