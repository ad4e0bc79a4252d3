import { Form } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";

type Check = Settings["auditCheck"];

/** Whether nothing was found wrong; what was never checked counts as whole. */
export function isWhole(check: Check | null): boolean {
  return !check || (check.brokenAt === null && !check.isCutOff);
}

/** What the nightly check of the audit log's chain found, and a way to check now. */
export function AuditCheckView({ check, mayChange }: { check: Check | null; mayChange: boolean }) {
  const t = useTranslations("operations.checks.audit");
  const format = useFormatter();
  return (
    <section className="py-6" aria-labelledby="audit-check">
      <SectionHeader id="audit-check" title={t("title")} />
      <Alert
        tone={!check ? "info" : isWhole(check) ? "success" : "danger"}
        title={useResult(check)}
        action={
          mayChange ? (
            <Form method="post">
              <Button type="submit" size="small" name="intent" value="check-audit">
                {t("check")}
              </Button>
            </Form>
          ) : null
        }
      >
        {check ? (
          <p className="text-xs text-ink-soft">
            {t("checked", {
              date: format.dateTime(new Date(check.checkedAt), {
                dateStyle: "medium",
                timeStyle: "short",
              }),
            })}
          </p>
        ) : null}
      </Alert>
    </section>
  );
}

function useResult(check: Check | null): string {
  const t = useTranslations("operations.checks.audit");
  if (!check) return t("never");
  if (check.brokenAt !== null) return t("broken", { seq: String(check.brokenAt) });
  if (check.isCutOff) return t("cutOff", { seq: String(check.end?.seq) });
  return t("whole", { count: check.entries });
}
