import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { loadMessages } from "./messages/load.ts";
import { PageContextProvider } from "./shell/page-context.tsx";

const { dataset } = document.documentElement;
const surface = dataset.surface === "admin" ? "admin" : "portal";
const locale = (dataset.locale ?? "de") as Locale;

loadMessages(surface, locale).then((messages) => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <PageContextProvider value={{ messages, locale, nonce: "", surface }}>
          <RemixBrowser />
        </PageContextProvider>
      </StrictMode>,
    );
  });
});
