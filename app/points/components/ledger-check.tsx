import { Form } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
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
  const count = check?.count ?? 0;
  return (
    <section aria-labelledby="ledger">
      <SectionHeader id="ledger" title={t("title")} />
      <Alert
        tone={count > 0 ? "danger" : check ? "success" : "info"}
        title={check ? (count > 0 ? t("wrong", { count }) : t("clean")) : checked}
        action={checkNow}
      >
        {check ? <p className="text-xs text-ink-soft">{checked}</p> : null}
        {count > 0 ? <Differences check={check!} /> : null}
      </Alert>
    </section>
  );
}

/** What disagrees, by how much, and whose page shows more. */
function Differences({ check }: { check: Check }) {
  const t = useTranslations("pointsAdmin.ledger");
  const format = useFormatter();
  return (
    <>
      <p className="mt-2 text-sm">{t("whatToDo")}</p>
      <ul className="mt-3 grid gap-2 text-sm">
        {check.differences.map(({ kind, memberId, objectId, account, expected, found }) => (
          <li key={`${kind} ${objectId} ${account}`} className="border-t border-danger/25 pt-2">
            <p className="font-medium">
              {t(`kinds.${kind}`)}: {t(`accounts.${account}`)}
            </p>
            <p className="tabular-nums">
              {t("difference", { expected, found })}{" "}
              <strong>{format.number(found - expected, { signDisplay: "exceptZero" })}</strong>
            </p>
            {memberId ? (
              <p className="break-all text-xs text-ink-soft">
                {t("where", { memberId, objectId: objectId ?? "" })}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {check.count > check.differences.length ? (
        <p className="mt-2 text-xs text-ink-soft">
          {t("more", { count: check.count - check.differences.length })}
        </p>
      ) : null}
    </>
  );
}
