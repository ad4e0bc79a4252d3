import { Form } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { ShownBenefits } from "../rules/plan-benefits.ts";
import { useMoney } from "./use-money.ts";

export interface ListedPlan {
  id: string;
  name: string;
  amountMinor: number;
  currency: string;
  period: "month" | "year";
  members: number | null;
  withdrawnAt: string | null;
  benefits: ShownBenefits;
}

/** The plans with how many have them; one asks before it is withdrawn. */
export function PlanTable({ plans }: { plans: ListedPlan[] }) {
  const t = useTranslations("memberships");
  const money = useMoney();
  return (
    <Table caption={t("caption")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("plan")}</HeaderCell>
        <HeaderCell>{t("price")}</HeaderCell>
        <HeaderCell numeric>{t("members")}</HeaderCell>
        <HeaderCell>{t("state")}</HeaderCell>
        <HeaderCell>{t("act")}</HeaderCell>
      </TableHead>
      <TableBody>
        {plans.map((plan) => (
          <Row key={plan.id}>
            <Cell head>
              {plan.name}
              <Benefits benefits={plan.benefits} />
            </Cell>
            <Cell label={t("price")}>
              {t(plan.period === "year" ? "perYear" : "perMonth", { price: money(plan) })}
            </Cell>
            <Cell label={t("members")} numeric>
              {plan.members ?? 0}
            </Cell>
            <Cell label={t("state")}>
              <Badge tone={plan.withdrawnAt ? "neutral" : "success"}>
                {t(plan.withdrawnAt ? "withdrawn" : "offered")}
              </Badge>
            </Cell>
            <Cell label={t("act")}>{plan.withdrawnAt ? null : <Withdraw id={plan.id} />}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function Benefits({ benefits: { access, badge } }: { benefits: ShownBenefits }) {
  const t = useTranslations("memberships");
  const words = [
    access && t("opens", { door: access.name }),
    badge && t("gives", { badge: badge.name }),
  ].filter(Boolean);
  if (words.length === 0) return null;
  return <span className="block text-xs font-normal text-ink-faint">{words.join(" · ")}</span>;
}

function Withdraw({ id }: { id: string }) {
  const t = useTranslations("memberships");
  return (
    <details className="max-w-60">
      <summary className="inline-flex min-h-6 items-center rounded-small font-semibold text-danger underline-offset-3 hover:underline">
        {t("withdraw")}
      </summary>
      <Form method="post" className="mt-2 grid justify-items-start gap-2">
        <input type="hidden" name="id" value={id} />
        <p className="text-xs">{t("withdrawSure")}</p>
        <Button type="submit" name="intent" value="withdraw" variant="danger" size="small">
          {t("withdrawNow")}
        </Button>
      </Form>
    </details>
  );
}
