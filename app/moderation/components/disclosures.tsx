import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { ToldDisclosure } from "../queries/list-disclosures-of-member.server.ts";

/** What of a member's data authorities got, and what can be done about it. */
export function Disclosures({ disclosures }: { disclosures: readonly ToldDisclosure[] }) {
  const t = useTranslations("moderation.standing.disclosures");
  const format = useFormatter();
  return (
    <section className="mt-9">
      <h2 className="display mb-3 text-lg">{t("title")}</h2>
      <ul className="divide-y border-y">
        {disclosures.map(({ noticeObjectId, handedAt, handedTo, what, legalGround }) => (
          <li key={noticeObjectId} className="grid gap-1 py-3 text-sm wrap-anywhere">
            <p className="whitespace-pre-line">
              {t("text", {
                date: format.dateTime(new Date(handedAt), { dateStyle: "long" }),
                authority: handedTo,
                what,
              })}
            </p>
            {legalGround ? (
              <p className="text-ink-soft">{t("ground", { ground: legalGround })}</p>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-ink-soft">{t("redress")}</p>
    </section>
  );
}
