import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { Flow } from "../queries/place-members.server.ts";
import type { Names } from "../rules/programme.ts";
import { useName } from "./use-tier-texts.ts";

type NamedLevel = { id: string; name: Names; rank: number };

/** How many stand on each level now and then, as bars and in figures. */
export function LevelShift({
  flows,
  before,
  after,
}: {
  flows: readonly Flow[];
  before: readonly NamedLevel[];
  after: readonly NamedLevel[];
}) {
  const t = useTranslations("tiersAdmin");
  const name = useName();
  const format = useFormatter();
  const gone = before.filter(({ id }) => !after.some((level) => level.id === id));
  const rows = [...after.toReversed(), ...gone.toReversed(), null].map((level) => ({
    id: level?.id ?? null,
    label: level ? name(level.name) : t("below"),
    before: count(flows, (flow) => flow.fromLevelId === (level?.id ?? null)),
    after: count(flows, (flow) => flow.toLevelId === (level?.id ?? null)),
  }));
  const most = Math.max(1, ...rows.flatMap((row) => [row.before, row.after]));
  return (
    <Table caption={t("draft.levels")}>
      <TableHead>
        <HeaderCell>{t("column.level")}</HeaderCell>
        <HeaderCell numeric>{t("draft.before")}</HeaderCell>
        <HeaderCell numeric>{t("draft.after")}</HeaderCell>
      </TableHead>
      <TableBody>
        {rows
          .filter((row) => row.id !== null || row.before + row.after > 0)
          .map((row) => (
            <Row key={row.id ?? "below"}>
              <Cell head>
                <span className="block">{row.label}</span>
                <Bar value={row.before} most={most} look="bg-line-strong" />
                <Bar value={row.after} most={most} look="bg-brand-text" />
              </Cell>
              <Cell numeric>{format.number(row.before)}</Cell>
              <Cell numeric>{format.number(row.after)}</Cell>
            </Row>
          ))}
      </TableBody>
    </Table>
  );
}

function Bar({ value, most, look }: { value: number; most: number; look: string }) {
  return (
    <span aria-hidden="true" className="mt-1 block h-1.5 w-full min-w-36">
      <span
        className={`block h-full rounded-full ${look}`}
        style={{ width: `${(value / most) * 100}%` }}
      />
    </span>
  );
}

function count(flows: readonly Flow[], matches: (flow: Flow) => boolean): number {
  return flows.filter(matches).reduce((sum, { members }) => sum + members, 0);
}
