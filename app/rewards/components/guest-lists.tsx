import { paths } from "#app/paths.ts";
import { Badge } from "#app/ui/badge.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { listGuestsOfDate } from "../queries/list-check-in-dates.server.ts";

type Guests = Awaited<ReturnType<typeof listGuestsOfDate>>;

/** Who has a seat and whether they are there; who waits for one. */
export function GuestLists({ seats, waiting }: Guests) {
  const t = useTranslations("fulfilment.checkIn");
  const format = useFormatter();
  const time = (at: string) => format.dateTime(new Date(at), { timeStyle: "short" });
  return (
    <div className="mt-10 grid gap-10 lg:grid-cols-2">
      <section aria-labelledby="seats">
        <SectionHeader id="seats" title={t("seats")} ruled />
        {seats.length === 0 ? <p className="pt-3 text-sm text-ink-soft">{t("noSeats")}</p> : null}
        <ul className="divide-y">
          {seats.map(({ redemptionId, displayName, number, checkedInAt }) => (
            <li
              key={redemptionId}
              className="flex items-center justify-between gap-3 py-2.5 text-sm"
            >
              <TextLink to={paths.adminMember({ number })}>{displayName}</TextLink>
              {checkedInAt ? (
                <Badge tone="success">{t("since", { time: time(checkedInAt) })}</Badge>
              ) : (
                <Badge>{t("expected")}</Badge>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="waiting">
        <SectionHeader id="waiting" title={t("waiting")} ruled />
        {waiting.length === 0 ? (
          <p className="pt-3 text-sm text-ink-soft">{t("nobodyWaits")}</p>
        ) : null}
        <ol className="divide-y">
          {waiting.map(({ id, displayName, number, joinedAt }) => (
            <li key={id} className="flex items-center justify-between gap-3 py-2.5 text-sm">
              <TextLink to={paths.adminMember({ number })}>{displayName}</TextLink>
              <span className="text-xs text-ink-faint">
                {format.dateTime(new Date(joinedAt), { dateStyle: "medium", timeStyle: "short" })}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
