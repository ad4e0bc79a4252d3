import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useAuditAction } from "./use-audit-action.ts";

type Query = {
  actor?: string | undefined;
  action?: string | undefined;
  member?: string | undefined;
};

/** Who, what and whom to look for in the log. */
export function AuditFilterForm({ actions, query }: { actions: readonly string[]; query: Query }) {
  const t = useTranslations("review.audit");
  const nameOf = useAuditAction();
  const isFiltered = Object.values(query).some(Boolean);
  return (
    <>
      <Field id="audit-actor" label={t("actor")}>
        {(control) => (
          <TextInput {...control} name="actor" defaultValue={query.actor} maxLength={60} />
        )}
      </Field>
      <Field id="audit-action" label={t("action")}>
        {(control) => (
          <Select {...control} name="action" defaultValue={query.action ?? ""}>
            <option value="">{t("anyAction")}</option>
            {actions.map((action) => (
              <option key={action} value={action}>
                {nameOf(action)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="audit-member" label={t("member")}>
        {(control) => (
          <TextInput {...control} name="member" inputMode="numeric" defaultValue={query.member} />
        )}
      </Field>
      <Button type="submit">{t("filter")}</Button>
      {isFiltered ? (
        <ButtonLink to={paths.adminAudit()} variant="quiet">
          {t("reset")}
        </ButtonLink>
      ) : null}
    </>
  );
}
