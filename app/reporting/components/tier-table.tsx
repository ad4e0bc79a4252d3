import { languageOf } from "#app/platform/i18n/locales.ts";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { TierRow } from "../queries/list-outstanding-by-tier.server.ts";
import { useFigures } from "./use-figures.ts";

/** Balances by the tier in which members stand. */
export function TierTable({ tiers }: { tiers: readonly TierRow[] }) {
  const t = useTranslations("reporting.tiers");
  const { points } = useFigures("EUR");
  const language = languageOf(useLocale());
  return (
    <Table caption={t("title")}>
      <TableHead>
        <HeaderCell>{t("tier")}</HeaderCell>
        <HeaderCell numeric>{t("members")}</HeaderCell>
        <HeaderCell numeric>{t("points")}</HeaderCell>
      </TableHead>
      <TableBody>
        {tiers.map((tier) => (
          <Row key={tier.levelId}>
            <Cell head>{tier.name?.[language] ?? t("below")}</Cell>
            <Cell numeric>{points(tier.members)}</Cell>
            <Cell numeric>{points(tier.pending + tier.available + tier.held)}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
