import { useTranslations } from "#app/ui/intl.tsx";

/** First thing in the page; `targetId` is the id of the main element (give it tabIndex -1). */
export function SkipLink({ targetId = "main" }: { targetId?: string }) {
  const t = useTranslations("ui");
  return (
    <a
      href={`#${targetId}`}
      className="fixed top-3 left-3 z-50 -translate-y-20 rounded-control bg-brand px-4 py-2 text-sm font-semibold text-brand-ink focus:translate-y-0"
    >
      {t("skipToContent")}
    </a>
  );
}
