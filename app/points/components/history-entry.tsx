import type { ReactNode } from "react";
import { classNames } from "#app/ui/class-names.ts";
import { useFormatter, useLocale, useTranslations } from "#app/ui/intl.tsx";
import { Quote } from "#app/ui/quote.tsx";
import type { HistoryItem } from "../queries/list-points-history.server.ts";
import type { useStoryDate } from "./use-story-date.ts";

/** "+120 for your order of 3 November, usable from 17 November". */
export function HistoryEntry({
  item,
  dates,
  now,
}: {
  item: HistoryItem;
  dates: ReturnType<typeof useStoryDate>;
  now: string;
}) {
  const format = useFormatter();
  const { text, more } = useSentence(item, { dates, now });
  return (
    <li className="flex gap-4 py-3.5">
      <p
        className={classNames(
          "display w-14 shrink-0 sm:w-20 text-right text-lg tabular-nums",
          item.points > 0 ? "text-brand-text" : "text-ink-soft",
        )}
      >
        {format.number(item.points, { signDisplay: "exceptZero" })}
      </p>
      <div className="min-w-0 flex-1 pt-0.5">
        <p className="text-sm">{text}</p>
        {item.note ? (
          <div className="mt-2">
            <Quote>{item.note}</Quote>
          </div>
        ) : null}
        {more ? <p className="mt-1 text-xs text-ink-soft">{more}</p> : null}
      </div>
      <time
        dateTime={item.occurredAt}
        className="hidden shrink-0 pt-1 text-xs text-ink-faint sm:block"
      >
        {dates.day(item.occurredAt)}
      </time>
    </li>
  );
}

interface Sentence {
  text: ReactNode;
  more?: ReactNode;
}

/** What a movement was, in words; the registry of every kind of movement that members see. */
function useSentence(
  item: HistoryItem,
  { dates, now }: { dates: ReturnType<typeof useStoryDate>; now: string },
): Sentence {
  const t = useTranslations("points.history");
  const language = useLocale().startsWith("de") ? "de" : "en";
  const { facts } = item;
  const label = facts.label?.[language];
  const orderDate = dates.day(facts.orderPlacedAt ?? item.occurredAt);
  const sentences: Record<HistoryItem["kind"], () => Sentence> = {
    earn: () => {
      const { activatesAt, trigger = "order-paid", campaign } = facts;
      const activity = item.activity?.[language] ?? "";
      const isUpcoming = activatesAt && Date.parse(activatesAt) > Date.parse(now);
      const more = isUpcoming ? t("earn.from", { date: dates.day(activatesAt) }) : null;
      if (campaign) {
        const title = campaign[language];
        const isOrder = trigger === "order-paid";
        const text = isOrder
          ? t("earn.campaignOrder", { title, orderDate })
          : t("earn.campaign", { title });
        return { text, more };
      }
      if (trigger !== "order-paid")
        return {
          text: t(`earn.by.${trigger}`, { activity, isNamed: String(activity !== "") }),
          more,
        };
      return isUpcoming
        ? { text: t("earn.upcoming", { orderDate, date: dates.day(activatesAt) }) }
        : { text: t("earn.usable", { orderDate }) };
    },
    grant: () => ({ text: t("grant", { name: facts.grantedByName ?? "" }) }),
    adjust: () => ({ text: t("adjust", { name: facts.adjustedByName ?? "" }) }),
    capture: () => ({ text: label ? t("capture.labelled", { label }) : t("capture.plain") }),
    return: () => ({
      text: label ? t("return.labelled", { label }) : t("return.plain"),
      more: facts.graceUntil ? t("return.grace", { date: dates.lastDay(facts.graceUntil) }) : null,
    }),
    "claw-back": () => ({
      text: facts.orderPlacedAt ? t("claw-back.text", { orderDate }) : t("claw-back.plain"),
      more: facts.notRecovered ? t("claw-back.notRecovered", { points: facts.notRecovered }) : null,
    }),
    restore: () => ({
      text: facts.orderPlacedAt ? t("restore.order", { orderDate }) : t("restore.plain"),
      more: facts.graceUntil ? t("return.grace", { date: dates.lastDay(facts.graceUntil) }) : null,
    }),
    expire: () => ({
      text: t("expire", { date: dates.lastDay(facts.expiredAt ?? item.occurredAt) }),
    }),
  };
  return sentences[item.kind]();
}
