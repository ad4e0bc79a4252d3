import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { TierProgramme } from "../rules/programme.ts";
import { LevelEmblem } from "./level-emblem.tsx";
import { useBenefits, useName, useThresholdText } from "./use-tier-texts.ts";

/** The levels from the highest to the lowest, with how many stand on each. */
export function LevelTable({
  programme: { levels, basis },
  members,
  currency,
}: {
  programme: TierProgramme;
  /** By the level's id; "" for those below every level. */
  members: Readonly<Record<string, number>>;
  currency: string;
}) {
  const t = useTranslations("tiersAdmin");
  const name = useName();
  const threshold = useThresholdText();
  const benefits = useBenefits();
  const all = Object.values(members).reduce((sum, count) => sum + count, 0);
  return (
    <Table caption={t("levels")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("column.level")}</HeaderCell>
        <HeaderCell>{t("column.threshold")}</HeaderCell>
        <HeaderCell numeric>{t("column.members")}</HeaderCell>
        <HeaderCell>{t("column.share")}</HeaderCell>
        <HeaderCell>{t("column.brings")}</HeaderCell>
      </TableHead>
      <TableBody>
        {levels.toReversed().map((level) => (
          <Row key={level.id}>
            <Cell head>
              <span className="inline-flex items-center gap-2.5">
                <LevelEmblem level={level} size="small" />
                {name(level.name)}
              </span>
            </Cell>
            <Cell label={t("column.threshold")}>
              <span className="block min-w-32">{threshold(basis, level.threshold, currency)}</span>
            </Cell>
            <Count members={members[level.id] ?? 0} all={all} />
            <Cell label={t("column.brings")}>{benefits(level).join(" · ") || "–"}</Cell>
          </Row>
        ))}
        {members[""] ? (
          <Row>
            <Cell head>{t("below")}</Cell>
            <Cell label={t("column.threshold")}>–</Cell>
            <Count members={members[""]} all={all} />
            <Cell label={t("column.brings")}>–</Cell>
          </Row>
        ) : null}
      </TableBody>
    </Table>
  );
}

function Count({ members, all }: { members: number; all: number }) {
  const t = useTranslations("tiersAdmin.column");
  const format = useFormatter();
  const share = members / Math.max(all, 1);
  return (
    <>
      <Cell label={t("members")} numeric>
        {format.number(members)}
      </Cell>
      <Cell label={t("share")}>
        <span className="flex min-w-28 items-center gap-2">
          <span aria-hidden="true" className="h-2 flex-1 overflow-hidden rounded-full bg-line">
            <span
              className="block h-full rounded-full bg-brand-text"
              style={{ width: `${share * 100}%` }}
            />
          </span>
          <span className="w-10 text-right">{format.number(share, { style: "percent" })}</span>
        </span>
      </Cell>
    </>
  );
}
