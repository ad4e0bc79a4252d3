import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { Basis, Names } from "../rules/programme.ts";
import { useAmountText, useName } from "./use-tier-texts.ts";

/** Whom a tried-out programme would move, from where to where. */
export function DraftMoves({
  moves,
  levels,
  basis,
  currency,
}: {
  moves: readonly {
    position: number;
    number: number;
    displayName: string;
    fromLevel: string | null;
    toLevel: string | null;
    amount: number;
  }[];
  levels: readonly { id: string; name: Names }[];
  basis: Basis;
  currency: string;
}) {
  const t = useTranslations("tiersAdmin");
  const name = useName();
  const amountText = useAmountText();
  const nameOf = (id: string | null) => {
    const level = levels.find((each) => each.id === id);
    return level ? name(level.name) : t("below");
  };
  return (
    <Table caption={t("draft.who")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("column.member")}</HeaderCell>
        <HeaderCell>{t("column.from")}</HeaderCell>
        <HeaderCell>{t("column.to")}</HeaderCell>
        <HeaderCell numeric>{t("column.amount")}</HeaderCell>
      </TableHead>
      <TableBody>
        {moves.map((move) => (
          <Row key={move.position}>
            <Cell head>
              <TextLink to={paths.adminMemberTier({ number: move.number })}>
                {move.displayName}
              </TextLink>
            </Cell>
            <Cell label={t("column.from")}>{nameOf(move.fromLevel)}</Cell>
            <Cell label={t("column.to")}>{nameOf(move.toLevel)}</Cell>
            <Cell label={t("column.amount")} numeric>
              {amountText(basis, Math.max(0, move.amount), currency)}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
