import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/form-field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";

/** Organisations whose notices come first, and a form to add one. */
export function TrustedFlaggers({
  flaggers,
  lastResult,
}: {
  flaggers: readonly { id: string; name: string; email: string; addedAt: string }[];
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("justice.ways");
  const format = useFormatter();
  const [form, fields] = useForm<{ name: string; email: string }>({ id: "add", lastResult });
  return (
    <section className="grid gap-4">
      <div>
        <h2 className="display text-lg">{t("flaggers")}</h2>
        <p className="text-sm text-ink-soft">{t("flaggersLead")}</p>
      </div>
      {flaggers.length === 0 ? <p className="text-sm text-ink-faint">{t("noFlaggers")}</p> : null}
      <ul className="divide-y border-y empty:hidden">
        {flaggers.map(({ id, name, email, addedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5 text-sm">
            <span className="font-semibold">{name}</span>
            <span className="break-all text-ink-soft">{email}</span>
            <span className="text-ink-faint">
              {t("since", {
                date: format.dateTime(new Date(addedAt), { dateStyle: "medium" }),
              })}
            </span>
            <Form method="post" className="ml-auto">
              <input type="hidden" name="intent" value="end" />
              <input type="hidden" name="flaggerId" value={id} />
              <Button
                type="submit"
                size="small"
                variant="quiet"
                aria-label={`${t("end")}: ${name}`}
              >
                {t("end")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <FormProblems form={form} />
        <input type="hidden" name="intent" value="add" />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField field={fields.name} label={t("name")} maxLength={200} required />
          <TextField field={fields.email} type="email" label={t("email")} required />
        </div>
        <div>
          <Button type="submit">{t("add")}</Button>
        </div>
      </Form>
    </section>
  );
}
