import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { loadMessages } from "./messages/load.ts";
import { PageContextProvider } from "./shell/page-context.tsx";

const { surface = "portal", locale = "de" } = document.documentElement.dataset;

loadMessages(surface === "admin" ? "admin" : "portal", locale as Locale).then((messages) => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <PageContextProvider value={{ messages, nonce: "" }}>
          <RemixBrowser />
        </PageContextProvider>
      </StrictMode>,
    );
  });
});
