import { Form } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";

type Check = Settings["forumCheck"];

/** What the nightly count of the forum found, and a way to count now. */
export function ChecksView({ check, mayChange }: { check: Check | null; mayChange: boolean }) {
  const t = useTranslations("operations.checks");
  const format = useFormatter();
  const count = check?.differences.length ?? 0;
  const checked = check
    ? t("checked", {
        date: format.dateTime(new Date(check.checkedAt), {
          dateStyle: "medium",
          timeStyle: "short",
        }),
      })
    : t("never");
  return (
    <section className="py-6" aria-labelledby="forum-check">
      <SectionHeader id="forum-check" title={t("forum")} />
      <Alert
        tone={count > 0 ? "danger" : check ? "success" : "info"}
        title={check ? (count > 0 ? t("wrong", { count }) : t("clean")) : checked}
        action={
          mayChange ? (
            <Form method="post">
              <Button type="submit" size="small" name="intent" value="check-forum">
                {t("check")}
              </Button>
            </Form>
          ) : null
        }
      >
        {check ? <p className="text-xs text-ink-soft">{checked}</p> : null}
      </Alert>
      {check && count > 0 ? <Differences check={check} /> : null}
    </section>
  );
}

function Differences({ check }: { check: Check }) {
  const t = useTranslations("operations.checks");
  const format = useFormatter();
  return (
    <div className="mt-5">
      <Table caption={t("differences")} narrow="stack">
        <TableHead>
          <HeaderCell>{t("object")}</HeaderCell>
          <HeaderCell>{t("counter")}</HeaderCell>
          <HeaderCell>{t("stored")}</HeaderCell>
          <HeaderCell>{t("counted")}</HeaderCell>
        </TableHead>
        <TableBody>
          {check.differences.map(({ kind, id, counter, stored, counted }) => (
            <Row key={`${id} ${counter}`}>
              <Cell head label={t("object")}>
                {t(`kinds.${kind}`)} <span className="break-all text-ink-faint">{id}</span>
              </Cell>
              <Cell label={t("counter")}>{counter}</Cell>
              <Cell label={t("stored")}>{format.number(stored)}</Cell>
              <Cell label={t("counted")}>{format.number(counted)}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
