import { Form } from "@remix-run/react";
import type { listPaymentDifferences } from "#app/orders/queries/list-payment-differences.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";

type Comparison = Awaited<ReturnType<typeof listPaymentDifferences>>;

/** What our books and Stripe said differently when they were last compared. */
export function StripeDifferences({
  comparison: { last, differences },
  canCompare,
}: {
  comparison: Comparison;
  canCompare: boolean;
}) {
  const t = useTranslations("stripeAdmin.differences");
  const format = useFormatter();
  return (
    <section aria-labelledby="differences" className="grid gap-4">
      <SectionHeader
        id="differences"
        title={t("title")}
        lead={t("lead")}
        action={
          canCompare ? (
            <Form method="post">
              <Button type="submit" name="intent" value="compare">
                {t("compare")}
              </Button>
            </Form>
          ) : null
        }
      />
      <p className="text-sm text-ink-soft">
        {last
          ? t("last", {
              when: format.dateTime(new Date(last.startedAt), {
                dateStyle: "medium",
                timeStyle: "short",
              }),
              compared: last.compared,
              differences: differences.length,
            })
          : t("never")}
      </p>
      {last?.failure ? (
        <Alert tone="danger" title={t("failed")}>
          {last.failure}
        </Alert>
      ) : null}
      {differences.length > 0 ? <DifferenceTable differences={differences} /> : null}
    </section>
  );
}

function DifferenceTable({ differences }: Pick<Comparison, "differences">) {
  const t = useTranslations("stripeAdmin.differences");
  return (
    <Table caption={t("title")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("what")}</HeaderCell>
        <HeaderCell>{t("object")}</HeaderCell>
        <HeaderCell>{t("there")}</HeaderCell>
        <HeaderCell>{t("here")}</HeaderCell>
        <HeaderCell>{t("act")}</HeaderCell>
      </TableHead>
      <TableBody>
        {differences.map(({ kind, objectId, expected, found }) => (
          <Row key={kind + objectId}>
            <Cell head>{t(`kinds.${kind}`)}</Cell>
            <Cell label={t("object")}>
              <code className="text-xs break-all">{objectId}</code>
            </Cell>
            <Cell label={t("there")}>{expected}</Cell>
            <Cell label={t("here")}>{found}</Cell>
            <Cell label={t("act")}>
              {/^(cs|sub)_/.test(objectId) ? (
                <Form method="post">
                  <input type="hidden" name="id" value={objectId} />
                  <Button type="submit" name="intent" value="settle" size="small">
                    {t("settle")}
                  </Button>
                </Form>
              ) : null}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
