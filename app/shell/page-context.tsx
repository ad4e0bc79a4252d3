import { createContext, useContext } from "react";
import type { MessageTree } from "#app/platform/i18n/overlay.ts";

export interface PageContextValue {
  messages: MessageTree;
  /** Allows this response's own scripts; empty in the browser, which hides it from scripts. */
  nonce: string;
}

const PageContext = createContext<PageContextValue>({ messages: {}, nonce: "" });

/** Gives the page what must not travel as loader data: its texts (a file of their own) and the nonce. */
export const PageContextProvider = PageContext.Provider;

export function usePageContext(): PageContextValue {
  return useContext(PageContext);
}
