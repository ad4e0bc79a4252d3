import { ArrowDown, ArrowUp } from "lucide-react";
import { paths } from "#app/paths.ts";
import { IconTile } from "#app/ui/icon-tile.tsx";
import { useFormatter } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { TierChange } from "../queries/list-tier-history.server.ts";
import { useReason } from "./tier-history.tsx";

/** The last changes of level with who and why. */
export function LatestMoves({
  changes,
  timeZone,
}: {
  changes: readonly (TierChange & { memberId: string; number: number; displayName: string })[];
  timeZone: string;
}) {
  const reason = useReason(timeZone);
  const format = useFormatter();
  return (
    <ol className="divide-y border-y">
      {changes.map((change) => (
        <li key={`${change.memberId}-${change.position}`} className="flex items-start gap-3.5 py-3">
          <IconTile tone={change.direction === "up" ? "brand" : "neutral"}>
            {change.direction === "up" ? <ArrowUp /> : <ArrowDown />}
          </IconTile>
          <div className="min-w-0 flex-1 text-sm">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <TextLink to={paths.adminMemberTier({ number: change.number })}>
                {change.displayName}
              </TextLink>
              <span className="text-xs text-ink-faint">
                {format.dateTime(new Date(change.occurredAt), { dateStyle: "medium", timeZone })}
              </span>
            </p>
            <p className="text-ink-soft">{reason(change)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
