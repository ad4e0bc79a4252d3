import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { CheckboxField, RadioGroupField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { audiences, type Visibility } from "../rules/visibility.ts";
import { SettingsSection } from "./settings-section.tsx";

/** What others see of a member. */
export function VisibilityForm({
  number,
  visibility,
  lastResult,
}: {
  number: number;
  visibility: Visibility;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("accounts.settings.visibility");
  const settings = useTranslations("accounts.settings");
  const saving = useNavigation().formAction === paths.settingsVisibility();
  const [form, fields] = useForm<Visibility>({
    lastResult: lastResult ?? null,
    defaultValue: visibility,
  });
  const options = audiences.map((value) => ({ value, label: t(`audiences.${value}`) }));
  return (
    <SettingsSection title={t("title")} lead={t("lead")}>
      <Form method="post" id={form.id} className="grid gap-6">
        <RadioGroupField
          field={fields.profileFor}
          label={t("profile")}
          hint={t("profileHint")}
          options={options}
        />
        <RadioGroupField
          field={fields.activityFor}
          label={t("activity")}
          hint={t("activityHint")}
          options={options}
        />
        <CheckboxField
          field={fields.showsLastSeen}
          label={t("lastSeen")}
          hint={t("lastSeenHint")}
        />
        <CheckboxField
          field={fields.onLeaderboard}
          label={t("leaderboard")}
          hint={t("leaderboardHint")}
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="primary" pending={saving}>
            {settings("save")}
          </Button>
          <TextLink to={paths.profile({ number })} className="text-sm">
            {settings("details.seeProfile")}
          </TextLink>
        </div>
      </Form>
    </SettingsSection>
  );
}
