import { Form } from "@remix-run/react";
import { Undo2 } from "lucide-react";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import type { TillSaleDone } from "../queries/list-till-sales.server.ts";
import { useMoney } from "./use-benefit-text.ts";
import { useLanguage } from "./use-voucher-language.ts";

/** What this till did lately; each can be taken back. */
export function TillSales({
  sales,
  errors,
}: {
  sales: readonly TillSaleDone[];
  errors: readonly string[];
}) {
  const t = useTranslations("till");
  const format = useFormatter();
  const money = useMoney();
  const language = useLanguage();
  if (sales.length === 0) return null;
  return (
    <section aria-labelledby="till-sales">
      <SectionHeader id="till-sales" title={t("sales")} lead={t("salesLead")} ruled />
      <FormErrors errors={errors.map((text) => ({ text }))} />
      <ul className="divide-y">
        {sales.map((sale) => (
          <li key={sale.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div className="min-w-0 text-sm">
              <p className="font-semibold">{sale.label?.[language] ?? sale.endsIn}</p>
              <p className="text-ink-soft tabular-nums">
                {t("sold", {
                  time: format.dateTime(new Date(sale.redeemedAt), { timeStyle: "short" }),
                  paid: money(sale.totalMinor - sale.discountMinor, sale.currency),
                  total: money(sale.totalMinor, sale.currency),
                })}
                {sale.memberName ? ` · ${sale.memberName}` : null}
              </p>
            </div>
            {sale.reversedAt ? (
              <Badge>{t("undone")}</Badge>
            ) : (
              <Form method="post">
                <input type="hidden" name="intent" value="undo" />
                <input type="hidden" name="redemptionId" value={sale.id} />
                <Button type="submit" size="small">
                  <Undo2 aria-hidden="true" />
                  {t("undo")}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
