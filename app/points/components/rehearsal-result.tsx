import { useEffect, useRef } from "react";
import { majorAmount } from "#app/orders/rules/money.ts";
import { paths } from "#app/paths.ts";
import { Card } from "#app/ui/card.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { StatNumber } from "#app/ui/stat-number.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { Rehearsal } from "../queries/rehearse-rule.server.ts";
import { useWindowName } from "./rule-form.tsx";

/** What a rule would have given, before it is put in force. Takes the focus when it appears. */
export function RehearsalResult({ rehearsal, inWords }: { rehearsal: Rehearsal; inWords: string }) {
  const t = useTranslations("earningEditor.rehearsal");
  const format = useFormatter();
  const windowName = useWindowName();
  const { draft, today, facts, currency, largest } = rehearsal;
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new result is shown
  useEffect(() => box.current?.focus(), [rehearsal]);
  const money = (amountMinor: number) =>
    format.number(majorAmount({ amountMinor, currency }), { style: "currency", currency });
  const signed = (value: number) => format.number(value, { signDisplay: "exceptZero" });
  const number = (value: number) => format.number(value);
  const figures = [
    { label: t("points"), now: draft.points, was: today?.points, show: number, differ: signed },
    { label: t("members"), now: draft.members, was: today?.members, show: number, differ: signed },
    {
      label: t("cost"),
      now: draft.costMinor,
      was: today?.costMinor,
      show: money,
      differ: (minor: number) => (minor > 0 ? `+${money(minor)}` : money(minor)),
    },
  ];
  return (
    <div ref={box} tabIndex={-1} role="status">
      <Card as="section" look="panel" aria-labelledby="rehearsal" className="mb-6">
        <h2 id="rehearsal" className="display text-lg">
          {t("title")}, {t("window", { window: windowName(rehearsal.over) })}
        </h2>
        <p className="mt-1 font-semibold">{inWords}</p>
        <p className="mt-1 max-w-[70ch] text-sm text-ink-soft">
          {rehearsal.isCut ? t("cut", { facts }) : t("lead", { facts })}
        </p>
        <div className="mt-5 grid gap-x-6 gap-y-5 sm:grid-cols-3">
          {figures.map(({ label, now, was, show, differ }) => (
            <StatNumber
              key={label}
              label={label}
              value={show(now)}
              hint={
                was === undefined ? undefined : (
                  <>
                    {t("today", { value: show(was) })}
                    <br />
                    {t("difference", { value: differ(now - was) })}
                  </>
                )
              }
            />
          ))}
        </div>
        {largest.length > 0 ? (
          <div className="mt-6">
            <h3 className="mb-2 text-sm font-semibold">{t("largest")}</h3>
            <Table caption={t("largest")}>
              <TableHead>
                <HeaderCell>{t("member")}</HeaderCell>
                <HeaderCell numeric>{t("points")}</HeaderCell>
              </TableHead>
              <TableBody>
                {largest.map(({ number: memberNumber, displayName, points }) => (
                  <Row key={memberNumber}>
                    <Cell head>
                      <TextLink to={paths.adminMember({ number: memberNumber })}>
                        {displayName}
                      </TextLink>
                    </Cell>
                    <Cell numeric>{number(points)}</Cell>
                  </Row>
                ))}
              </TableBody>
            </Table>
          </div>
        ) : null}
      </Card>
    </div>
  );
}
