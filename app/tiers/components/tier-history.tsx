import { ArrowDown, ArrowUp } from "lucide-react";
import { IconTile } from "#app/ui/icon-tile.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { TierChange } from "../queries/list-tier-history.server.ts";
import { useAmountText, useLastDay, useName } from "./use-tier-texts.ts";

/** Every change of level with its reason, newest first. */
export function TierHistory({
  changes,
  timeZone,
}: {
  changes: readonly TierChange[];
  timeZone: string;
}) {
  const sentence = useReason(timeZone);
  const format = useFormatter();
  return (
    <ol className="divide-y">
      {changes.map((change) => (
        <li key={change.position} className="flex items-start gap-3.5 py-3.5">
          <IconTile tone={change.direction === "up" ? "brand" : "neutral"}>
            {change.direction === "up" ? <ArrowUp /> : <ArrowDown />}
          </IconTile>
          <div className="min-w-0">
            <p className="text-sm">{sentence(change)}</p>
            <p className="text-xs text-ink-faint">
              {format.dateTime(new Date(change.occurredAt), { dateStyle: "long", timeZone })}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Why a level changed, in one sentence with the figures. */
export function useReason(timeZone: string): (change: TierChange) => string {
  const t = useTranslations("tiers.history");
  const name = useName();
  const amountText = useAmountText();
  const lastDay = useLastDay(timeZone);
  return ({ cause, direction, facts }) => {
    const { basis, currency, from, to } = facts;
    const about = {
      from: from ? name(from) : "",
      to: to ? name(to) : "none",
      amount: amountText(basis, facts.amount, currency),
      threshold: amountText(basis, facts.threshold, currency),
      date: lastDay(facts.periodEndsAt),
    };
    if (cause === "rules-changed") return t(direction === "up" ? "rules-up" : "rules-down", about);
    if (cause === "reached") return t(facts.threshold === 0 ? "reachedFree" : "reached", about);
    return t(cause, about);
  };
}
