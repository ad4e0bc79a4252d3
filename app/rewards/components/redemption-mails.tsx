import { Badge } from "#app/ui/badge.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import type { listMailsOfRedemption } from "../queries/list-mails-of-redemption.server.ts";

type Mail = Awaited<ReturnType<typeof listMailsOfRedemption>>[number];

const tones = { sent: "success", failed: "danger" } as const;

/** What was written to the member, and whether it went out. */
export function RedemptionMails({ mails }: { mails: readonly Mail[] }) {
  const t = useTranslations("fulfilment.mails");
  const format = useFormatter();
  return (
    <section aria-labelledby="mails" className="max-w-xl">
      <SectionHeader id="mails" title={t("title")} />
      {mails.length === 0 ? <p className="text-sm text-ink-soft">{t("none")}</p> : null}
      <ul className="grid gap-2">
        {mails.map(({ id, subject, template, state, createdAt, sentAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <span className="font-semibold">{subject ?? template}</span>
            <Badge tone={tones[state as "sent"] ?? "neutral"}>
              {t(`state.${state as "sent"}`)}
            </Badge>
            <time dateTime={sentAt ?? createdAt} className="text-xs text-ink-faint">
              {format.dateTime(new Date(sentAt ?? createdAt), {
                dateStyle: "medium",
                timeStyle: "short",
              })}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
