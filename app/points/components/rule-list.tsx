import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { RuleState } from "../rules/earning/rule-state.ts";

export interface RuleRow {
  id: string;
  to: string;
  name: string;
  /** The rule in words. */
  words: string;
  details: string;
  state: RuleState;
  points: number;
  members: number;
  budget: { points: number; spent: number } | null;
}

const tones: Record<RuleState, BadgeTone> = {
  planned: "brand",
  active: "success",
  paused: "warn",
  ended: "neutral",
  spent: "neutral",
};

/** How a rule or campaign stands. */
export function StateBadge({ state }: { state: RuleState }) {
  const t = useTranslations("earningEditor.state");
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}

/** Rules or campaigns with their state and what they gave lately. */
export function RuleList({
  kind,
  rows,
}: {
  kind: "rules" | "campaigns";
  rows: readonly RuleRow[];
}) {
  const t = useTranslations("earningEditor");
  const format = useFormatter();
  const isCampaign = kind === "campaigns";
  return (
    <Table caption={t(`${kind}.caption`)} narrow="stack">
      <TableHead>
        <HeaderCell>{isCampaign ? t("column.campaign") : t("column.rule")}</HeaderCell>
        <HeaderCell>{t("column.state")}</HeaderCell>
        {isCampaign ? <HeaderCell numeric>{t("column.budget")}</HeaderCell> : null}
        <HeaderCell numeric>{t("column.lately")}</HeaderCell>
        <HeaderCell numeric>{t("column.members")}</HeaderCell>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.id}>
            <Cell head>
              <TextLink to={row.to}>{row.words}</TextLink>
              <span className="mt-0.5 block max-w-[60ch] text-xs font-normal text-ink-faint">
                {[row.name, row.details].filter(Boolean).join(" · ")}
              </span>
            </Cell>
            <Cell label={t("column.state")}>
              <StateBadge state={row.state} />
            </Cell>
            {isCampaign ? (
              <Cell label={t("column.budget")} numeric>
                {row.budget ? t("campaigns.budget", row.budget) : t("campaigns.noBudget")}
              </Cell>
            ) : null}
            <Cell label={t("column.lately")} numeric>
              {format.number(row.points)}
            </Cell>
            <Cell label={t("column.members")} numeric>
              {format.number(row.members)}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
