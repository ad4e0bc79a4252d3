import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Quote } from "#app/ui/quote.tsx";

/** What was taken out of a profile, for whoever decides an objection. */
export function RemovedContent({
  removed,
}: {
  removed: { text: string | null; fileId: string | null };
}) {
  const t = useTranslations("review.item");
  if (!removed.text && !removed.fileId) return null;
  return (
    <section className="grid justify-items-start gap-2">
      <h3 className="display text-lg">{t("removed")}</h3>
      {removed.text ? (
        <Quote>
          <p className="whitespace-pre-line wrap-anywhere">{removed.text}</p>
        </Quote>
      ) : null}
      {removed.fileId ? (
        <details>
          <summary className="py-1 text-sm">{t("showPicture")}</summary>
          <img
            src={paths.file({ id: removed.fileId })}
            alt={t("removedPicture")}
            className="mt-2 size-40 rounded-card object-cover"
          />
        </details>
      ) : null}
    </section>
  );
}
