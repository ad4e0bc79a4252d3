import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Card } from "#app/ui/card.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { CheckboxField, SelectField, TextField } from "#app/ui/form-field.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import type { TagGroup } from "../queries/list-tags.server.ts";
import { maxTagLength } from "../rules/tags.ts";

type LastResult = SubmissionResult<string[]> | undefined;

/** Makes a tag or changes one. */
export function TagForm({
  tag,
  groups,
  lastResult,
}: {
  tag: TagGroup["tags"][number] | null;
  groups: readonly TagGroup[];
  lastResult: LastResult;
}) {
  const t = useTranslations("forumStructure.tags.form");
  const language = languageOf(useLocale());
  const [form, fields] = useForm<{ name: string; groupId: string }>({
    lastResult: lastResult ?? null,
    defaultValue: { name: tag?.name ?? "", groupId: tag?.groupId ?? "" },
  });
  return (
    <EditCard
      id={form.id}
      title={t(tag ? "editTag" : "newTag")}
      errors={form.errors}
      removal={
        tag ? (
          <Removal id={tag.id} intent="delete-tag" act={t("deleteTag")}>
            {t("deleteTagHint", { count: tag.topicCount })}
          </Removal>
        ) : null
      }
    >
      {tag ? <input type="hidden" name="id" value={tag.id} /> : null}
      <TextField field={fields.name} label={t("name")} maxLength={maxTagLength} required />
      <SelectField field={fields.groupId} label={t("group")}>
        <option value="">{t("noGroup")}</option>
        {groups.map(({ group }) =>
          group ? (
            <option key={group.id} value={group.id}>
              {group.names[language]}
            </option>
          ) : null,
        )}
      </SelectField>
      <Buttons intent="save-tag" />
    </EditCard>
  );
}

interface GroupFields {
  names: { de: string; en: string };
  position: string;
  isExclusive: boolean;
  isStaffOnly: boolean;
}

/** Makes a group of tags or changes one. */
export function TagGroupForm({
  group,
  nextPosition,
  lastResult,
}: {
  group: TagGroup["group"];
  nextPosition: number;
  lastResult: LastResult;
}) {
  const t = useTranslations("forumStructure.tags.form");
  const [form, fields] = useForm<GroupFields>({
    lastResult: lastResult ?? null,
    defaultValue: group
      ? { ...group, position: String(group.position) }
      : {
          names: { de: "", en: "" },
          position: String(nextPosition),
          isExclusive: false,
          isStaffOnly: false,
        },
  });
  const names = fields.names.getFieldset();
  return (
    <EditCard
      id={form.id}
      title={t(group ? "editGroup" : "newGroup")}
      errors={form.errors}
      removal={
        group ? (
          <Removal id={group.id} intent="delete-group" act={t("dissolveGroup")}>
            {t("dissolveGroupHint")}
          </Removal>
        ) : null
      }
    >
      {group ? <input type="hidden" name="id" value={group.id} /> : null}
      <TextField field={names.de} label={t("nameDe")} maxLength={60} required />
      <TextField field={names.en} label={t("nameEn")} maxLength={60} required />
      <TextField field={fields.position} type="number" min={0} label={t("position")} />
      <div className="grid gap-2 sm:col-span-2">
        <CheckboxField field={fields.isExclusive} label={t("exclusive")} />
        <CheckboxField
          field={fields.isStaffOnly}
          label={t("staffOnly")}
          hint={t("staffOnlyHint")}
        />
      </div>
      <Buttons intent="save-group" />
    </EditCard>
  );
}

function EditCard({
  id,
  title,
  errors,
  removal,
  children,
}: {
  id: string;
  title: string;
  errors: string[] | undefined;
  /** How to get rid of it; null where there is nothing yet. */
  removal: ReactNode;
  children: ReactNode;
}) {
  return (
    <Card as="section" className="mb-8" aria-labelledby="tag-form">
      <h2 id="tag-form" className="display mb-5 text-lg">
        {title}
      </h2>
      <Form method="post" id={id} noValidate className="grid gap-5 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <FormErrors errors={(errors ?? []).map((text) => ({ text }))} />
        </div>
        {children}
      </Form>
      {removal}
    </Card>
  );
}

/** Says what goes with it before anybody presses the button. */
function Removal({
  id,
  intent,
  act,
  children,
}: {
  id: string;
  intent: string;
  act: string;
  children: ReactNode;
}) {
  return (
    <Form
      method="post"
      className="mt-6 flex flex-wrap items-center justify-between gap-3 border-t pt-4 text-sm text-ink-soft"
    >
      <input type="hidden" name="id" value={id} />
      <p>{children}</p>
      <Button type="submit" variant="danger" size="small" name="intent" value={intent}>
        {act}
      </Button>
    </Form>
  );
}

function Buttons({ intent }: { intent: string }) {
  const t = useTranslations("forumStructure.form");
  return (
    <div className="flex justify-end gap-2.5 sm:col-span-2">
      <ButtonLink variant="quiet" to={paths.adminTags()}>
        {t("cancel")}
      </ButtonLink>
      <Button type="submit" variant="primary" name="intent" value={intent}>
        {t("save")}
      </Button>
    </div>
  );
}
