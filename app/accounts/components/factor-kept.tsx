import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { ShieldCheck } from "lucide-react";
import { IconTile } from "#app/ui/icon-tile.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { AuthCard } from "./auth-card.tsx";
import { CodeField } from "./code-field.tsx";
import { FormProblems } from "./form-problems.tsx";
import { SubmitButton } from "./submit-button.tsx";

/** The factor is there: new recovery codes, or (members only) away with it; either against a code. */
export function FactorKept({
  factor,
  removable,
  to,
  result,
}: {
  factor: { confirmedAt: string; recoveryCodesLeft: number };
  removable: boolean;
  to: string;
  result: SubmissionResult<string[]> | null;
}) {
  const t = useTranslations("accounts.factor");
  const format = useFormatter();
  const [form, fields] = useForm<{ code: string }>({ lastResult: result });
  const since = format.dateTime(new Date(factor.confirmedAt), { dateStyle: "long" });
  return (
    <AuthCard
      icon={
        <IconTile>
          <ShieldCheck />
        </IconTile>
      }
      title={t("keptTitle")}
      lead={t("keptLead", { since, count: factor.recoveryCodesLeft })}
      footer={<TextLink to={to}>{t("back")}</TextLink>}
    >
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormProblems form={form} />
        <input type="hidden" name="to" value={to} />
        <CodeField field={fields.code} />
        <SubmitButton intent="renew" variant="secondary">
          {t("renew")}
        </SubmitButton>
        {removable ? (
          <SubmitButton intent="remove" variant="danger">
            {t("remove")}
          </SubmitButton>
        ) : null}
      </Form>
    </AuthCard>
  );
}
