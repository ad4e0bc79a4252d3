import { createContext, useContext } from "react";
import type { Locale } from "#app/platform/i18n/locales.ts";
import type { MessageTree } from "#app/platform/i18n/overlay.ts";

export type Surface = "portal" | "admin";

export interface PageContextValue {
  messages: MessageTree;
  /** The language of the messages: right even where the root loader failed. */
  locale: Locale;
  /** Allows this response's own scripts; empty in the browser, which hides it from scripts. */
  nonce: string;
  /** Which texts the browser has; the server has all of them. */
  surface: Surface | "all";
}

const PageContext = createContext<PageContextValue>({
  messages: {},
  locale: "de",
  nonce: "",
  surface: "all",
});

/** Gives the page what must not travel as loader data: its texts (a file of their own) and the nonce. */
export const PageContextProvider = PageContext.Provider;

export function usePageContext(): PageContextValue {
  return useContext(PageContext);
}
