import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { CopyButton } from "#app/ui/copy-button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { AuthCard } from "./auth-card.tsx";
import { CodeField } from "./code-field.tsx";
import { FormProblems } from "./form-problems.tsx";
import { SubmitButton } from "./submit-button.tsx";

/** Scan, then prove by a code that the app has it. */
export function FactorBegun({
  secret,
  qrCode,
  to,
  result,
}: {
  secret: string;
  qrCode: string;
  to: string;
  result: SubmissionResult<string[]> | null;
}) {
  const t = useTranslations("accounts.factor");
  const [form, fields] = useForm<{ code: string }>({ lastResult: result });
  return (
    <AuthCard title={t("scanTitle")} lead={t("scanLead")}>
      <img
        src={qrCode}
        alt={t("qrCode")}
        width={220}
        height={220}
        className="mx-auto rounded-control border bg-[#fff]"
      />
      <div className="flex flex-wrap items-center justify-between gap-3 rounded-control bg-sunken px-4 py-3">
        <div className="min-w-0">
          <p className="text-xs text-ink-soft">{t("secret")}</p>
          <code className="block font-mono text-sm break-words">{inGroups(secret)}</code>
        </div>
        <CopyButton text={secret} />
      </div>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormProblems form={form} />
        <input type="hidden" name="to" value={to} />
        <CodeField field={fields.code} recovery={false} />
        <SubmitButton intent="confirm">{t("confirm")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}

function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(" ") ?? secret;
}
