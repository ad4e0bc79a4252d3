import { paths } from "#app/paths.ts";
import { Badge } from "#app/ui/badge.tsx";
import { controlLook } from "#app/ui/control-look.ts";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import { RelativeTime } from "#app/ui/relative-time.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { ShownParcel } from "../rules/shown-parcel.ts";
import { RewardTypeIcon } from "./reward-type-icon.tsx";
import { StageBadge } from "./stage-badge.tsx";

interface BoardTableProps {
  rows: readonly ShownParcel[];
  isChoosable: boolean;
  withTracking: boolean;
  onChooseAll: (isChosen: boolean) => void;
}

/** Redemptions, one a line, each with a tick and a place for its tracking number. */
export function BoardTable({ rows, isChoosable, withTracking, onChooseAll }: BoardTableProps) {
  const t = useTranslations("fulfilment");
  return (
    <Table caption={t("rows")} narrow="stack">
      <TableHead>
        {isChoosable ? (
          <HeaderCell>
            <input
              type="checkbox"
              className="ui-tick"
              aria-label={t("chooseAll")}
              onChange={(event) => onChooseAll(event.currentTarget.checked)}
            />
          </HeaderCell>
        ) : null}
        <HeaderCell>{t("column.reward")}</HeaderCell>
        <HeaderCell>{t("column.member")}</HeaderCell>
        <HeaderCell>{t("column.claimed")}</HeaderCell>
        <HeaderCell>{t("column.state")}</HeaderCell>
        <HeaderCell>{t("column.where")}</HeaderCell>
        {withTracking ? <HeaderCell>{t("column.tracking")}</HeaderCell> : null}
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <BoardRow key={row.id} row={row} isChoosable={isChoosable} withTracking={withTracking} />
        ))}
      </TableBody>
    </Table>
  );
}

function BoardRow({
  row,
  isChoosable,
  withTracking,
}: { row: ShownParcel } & Pick<BoardTableProps, "isChoosable" | "withTracking">) {
  const t = useTranslations("fulfilment");
  const format = useFormatter();
  const now = useNow();
  const { id, title, displayName, number, requestedAt, stage, origin } = row;
  const at = new Date(requestedAt);
  return (
    <Row>
      {isChoosable ? (
        <Cell label={t("choose")}>
          <input
            type="checkbox"
            name="rows"
            value={`${id}.${stage}`}
            className="ui-tick"
            aria-label={t("chooseRow", { title, name: displayName })}
          />
        </Cell>
      ) : null}
      <Cell head>
        <span className="flex items-center gap-2">
          <RewardTypeIcon type={row.type} className="size-4.5 shrink-0 text-ink-faint" />
          <TextLink to={paths.adminRedemption({ id })}>{title}</TextLink>
          {origin === "grant" ? <Badge>{t("granted")}</Badge> : null}
        </span>
      </Cell>
      <Cell label={t("column.member")}>
        <TextLink to={paths.adminMember({ number })} className="font-medium">
          {displayName}
        </TextLink>
      </Cell>
      <Cell label={t("column.claimed")}>
        <RelativeTime
          dateTime={requestedAt}
          label={format.relativeTime(at, now)}
          title={format.dateTime(at, { dateStyle: "medium", timeStyle: "short" })}
        />
      </Cell>
      <Cell label={t("column.state")}>
        <StageBadge stage={stage} />
      </Cell>
      <Cell label={t("column.where")}>
        <Where row={row} />
      </Cell>
      {withTracking ? (
        <Cell label={t("column.tracking")}>
          <input
            name={`tracking-${id}`}
            aria-label={t("trackingOf", { title, name: displayName })}
            maxLength={60}
            autoComplete="off"
            data-tracking
            className={`${controlLook} h-9 min-w-36 text-sm`}
          />
        </Cell>
      ) : null}
    </Row>
  );
}

function Where({ row: { stage, isDelivery, place, carrier, trackingCode } }: { row: ShownParcel }) {
  const t = useTranslations("fulfilment");
  // The stage says already that an address is awaited.
  if (!isDelivery || stage === "awaiting-address") return "–";
  if (!place) return <Badge tone="warn">{t("noAddress")}</Badge>;
  const tracking = [carrier, trackingCode].filter(Boolean).join(" ");
  return (
    <>
      {place}
      {tracking ? <span className="block text-xs text-ink-faint">{tracking}</span> : null}
    </>
  );
}
