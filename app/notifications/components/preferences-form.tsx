import { Form, useNavigation } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Select } from "#app/ui/select.tsx";
import {
  type NewsSubjectName,
  newsSubjects,
  type Preference,
  pushedSubjects,
} from "../rules/news-subjects.ts";

/** How far news of each subject go. */
export function PreferencesForm({
  preferences,
  subjects,
  offersPush,
}: {
  preferences: Record<NewsSubjectName, Preference>;
  subjects: readonly NewsSubjectName[];
  /** There is a device to push to. */
  offersPush: boolean;
}) {
  const t = useTranslations("news.settings");
  const saving = useNavigation().formData?.get("intent") === "preferences";
  return (
    <Form method="post" className="grid gap-5">
      {offersPush ? <input type="hidden" name="offersPush" value="on" /> : null}
      <ul className="divide-y">
        {subjects.map((subject) => (
          <SubjectRow
            key={subject}
            subject={subject}
            preference={preferences[subject]}
            offersPush={offersPush && pushedSubjects.has(subject)}
          />
        ))}
      </ul>
      <div>
        <Button type="submit" name="intent" value="preferences" variant="primary" pending={saving}>
          {t("save")}
        </Button>
      </div>
    </Form>
  );
}

function SubjectRow({
  subject,
  preference: { reach, isPushed },
  offersPush,
}: {
  subject: NewsSubjectName;
  preference: Preference;
  offersPush: boolean;
}) {
  const t = useTranslations("news");
  const { offered } = newsSubjects[subject];
  const name = t(`subjects.${subject}`);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5 py-3 first:pt-0">
      <span className="text-sm font-semibold">{name}</span>
      {offered.length > 1 ? (
        <Select
          name={`reach.${subject}`}
          aria-label={t("settings.reach", { subject: name })}
          defaultValue={reach}
          className="w-full sm:w-72"
        >
          {offered.map((value) => (
            <option key={value} value={value}>
              {t(`reaches.${value}`)}
            </option>
          ))}
        </Select>
      ) : (
        <span className="text-sm text-ink-soft sm:w-72 sm:px-3.5">{t(`reaches.${reach}`)}</span>
      )}
      {offersPush ? (
        <label className="flex min-h-6 w-full items-center justify-end gap-2.5 text-sm text-ink-soft">
          <input
            type="checkbox"
            name="push"
            value={subject}
            defaultChecked={isPushed}
            aria-label={t("push.tooFor", { subject: name })}
            className="ui-tick"
          />
          {t("push.too")}
        </label>
      ) : null}
    </li>
  );
}
