import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { FormProblems } from "./form-problems.tsx";
import { FreshSignIn } from "./fresh-sign-in.tsx";
import { SettingsSection } from "./settings-section.tsx";

/** Asks for a new address; it counts from when its mail is opened. */
export function AddressForm({
  email,
  pendingEmail,
  proof,
  lastResult,
}: {
  email: string;
  pendingEmail: string | null;
  /** What proves the owner: the password, a recent sign-in, or nothing yet. */
  proof: "password" | "fresh" | "missing";
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("accounts.settings");
  const sending = useNavigation().formData?.get("intent") === "address";
  const [form, fields] = useForm<{ email: string; addressPassword: string }>({
    id: "address",
    lastResult,
  });
  return (
    <SettingsSection title={t("address.title")} lead={t("address.lead")}>
      <dl className="mb-5">
        <dt className="text-xs text-ink-faint">{t("address.current")}</dt>
        <dd className="font-semibold break-words">{email}</dd>
      </dl>
      {pendingEmail ? (
        <div className="mb-5">
          <Alert>{t("address.pending", { email: pendingEmail })}</Alert>
        </div>
      ) : null}
      {proof === "missing" ? (
        <FreshSignIn to={paths.settingsAccount()} />
      ) : (
        <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="grid gap-5">
          <FormProblems form={form} />
          <TextField
            field={fields.email}
            type="email"
            label={t("address.new")}
            autoComplete="email"
            required
          />
          {proof === "password" ? (
            <TextField
              field={fields.addressPassword}
              type="password"
              label={t("address.password")}
              autoComplete="current-password"
              required
            />
          ) : null}
          <div>
            <Button type="submit" name="intent" value="address" pending={sending}>
              {t("address.change")}
            </Button>
          </div>
        </Form>
      )}
    </SettingsSection>
  );
}
