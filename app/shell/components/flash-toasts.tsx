import type { ReactNode } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { ToastProvider } from "#app/ui/toast.tsx";
import { useRootData } from "../root-data.ts";

/** Says what the last action did, in words; the message comes with the page, so also without scripts. */
export function FlashToasts({ children }: { children: ReactNode }) {
  const t = useTranslations();
  const flash = useRootData()?.flash;
  const text =
    flash && t.has(flash.key as never) ? t(flash.key as never, flash.values as never) : null;
  return (
    <ToastProvider flash={flash && text ? { id: flash.id, text } : null}>{children}</ToastProvider>
  );
}
