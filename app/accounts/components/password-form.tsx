import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { FormProblems } from "./form-problems.tsx";
import { FreshSignIn } from "./fresh-sign-in.tsx";
import { SettingsSection } from "./settings-section.tsx";

/** Changes the password, or sets the first one of somebody who signs in by mail link. */
export function PasswordForm({
  proof,
  minimumLength,
  lastResult,
}: {
  proof: "password" | "fresh" | "missing";
  minimumLength: number;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("accounts.settings");
  const saving = useNavigation().formData?.get("intent") === "password";
  const hasPassword = proof === "password";
  const [form, fields] = useForm<{ currentPassword: string; newPassword: string }>({
    id: "password",
    lastResult,
  });
  return (
    <SettingsSection
      title={t("password.title")}
      lead={hasPassword ? t("password.lead") : t("password.leadNone")}
    >
      {proof === "missing" ? (
        <FreshSignIn to={paths.settingsAccount()} />
      ) : (
        <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="grid gap-5">
          <FormProblems form={form} />
          {hasPassword ? (
            <TextField
              field={fields.currentPassword}
              type="password"
              label={t("password.current")}
              autoComplete="current-password"
              required
            />
          ) : null}
          <TextField
            field={fields.newPassword}
            type="password"
            label={t("password.new")}
            hint={t("password.newHint", { minimum: minimumLength })}
            autoComplete="new-password"
            required
          />
          <div>
            <Button type="submit" name="intent" value="password" pending={saving}>
              {hasPassword ? t("password.change") : t("password.set")}
            </Button>
          </div>
        </Form>
      )}
    </SettingsSection>
  );
}
