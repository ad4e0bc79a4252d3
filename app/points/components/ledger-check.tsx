import { Form } from "@remix-run/react";
import { useFormatter, useTranslations } from "use-intl";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";

type Check = Settings["ledgerCheck"];

/** The latest check of the ledger, and a way to check now. */
export function LedgerCheck({ check }: { check: Check | null }) {
  const t = useTranslations("pointsAdmin.ledger");
  const format = useFormatter();
  const checkNow = (
    <Form method="post">
      <Button type="submit" size="small">
        {t("check")}
      </Button>
    </Form>
  );
  const checked = check
    ? t("checked", {
        date: format.dateTime(new Date(check.checkedAt), {
          dateStyle: "medium",
          timeStyle: "short",
        }),
      })
    : t("never");
  const count = check?.differences.length ?? 0;
  return (
    <section aria-labelledby="ledger">
      <SectionHeader id="ledger" title={t("title")} />
      <Alert
        tone={count > 0 ? "danger" : check ? "success" : "info"}
        title={check ? (count > 0 ? t("wrong", { count }) : t("clean")) : checked}
        action={checkNow}
      >
        {check ? <p className="text-xs text-ink-soft">{checked}</p> : null}
        <ul className="mt-1 grid gap-0.5 text-xs">
          {check?.differences.map(({ kind, objectId, account, expected, found }) => (
            <li key={`${kind} ${objectId} ${account}`}>
              {t("difference", { account, expected, found, id: objectId })}
            </li>
          ))}
        </ul>
      </Alert>
    </section>
  );
}
