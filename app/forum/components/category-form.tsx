import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Card } from "#app/ui/card.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { CheckboxField, SelectField, TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import type { listCategoriesForStructure } from "../queries/list-categories.server.ts";
import { postings, visibilities } from "../rules/category-visibility.ts";
import { categoryIconNames } from "./category-icon.tsx";

type Category = Awaited<ReturnType<typeof listCategoriesForStructure>>[number];
type Words = { de: string; en: string };
interface CategoryFields {
  names: Words;
  descriptions: Words;
  slug: string;
  colour: string;
  icon: string;
  visibility: string;
  accessId: string;
  readers: string;
  isOwnTopicsOnly: boolean;
  parentId: string;
  language: string;
  templates: Words;
  posting: string;
  position: string;
}

/** Opens a category or changes one. */
export function CategoryForm({
  category,
  nextPosition,
  categories,
  doors,
  levels,
  lastResult,
}: {
  category: Category | null;
  nextPosition: number;
  categories: readonly Category[];
  doors: readonly { id: string; names: Words }[];
  levels: readonly { id: string; name: string }[];
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("forumStructure");
  const language = languageOf(useLocale());
  const [form, fields] = useForm<CategoryFields>({
    lastResult: lastResult ?? null,
    defaultValue: category
      ? {
          ...category,
          accessId: category.accessId ?? "",
          readers: readersOf(category),
          parentId: category.parentId ?? "",
          language: category.language ?? "",
          templates: category.templates ?? blank.templates,
          position: String(category.position),
        }
      : { ...blank, position: String(nextPosition) },
  });
  const names = fields.names.getFieldset();
  const descriptions = fields.descriptions.getFieldset();
  const templates = fields.templates.getFieldset();
  // Without a choice of its own the form would open the category to all members.
  const isLevelGone =
    category?.readers === "tier" && !levels.some(({ id }) => id === category.fromTierLevelId);
  const possibleParents = categories.filter(
    ({ id, parentId, archivedAt }) => id !== category?.id && !parentId && !archivedAt,
  );
  return (
    <Card as="section" className="mb-8" aria-labelledby="category-form">
      <h2 id="category-form" className="display mb-5 text-lg">
        {t(category ? "form.editTitle" : "form.newTitle")}
      </h2>
      <Form method="post" id={form.id} noValidate className="grid gap-5 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
        </div>
        {category ? <input type="hidden" name="id" value={category.id} /> : null}
        <TextField field={names.de} label={t("form.nameDe")} maxLength={60} required />
        <TextField field={names.en} label={t("form.nameEn")} maxLength={60} required />
        <TextField field={descriptions.de} label={t("form.descriptionDe")} maxLength={200} />
        <TextField field={descriptions.en} label={t("form.descriptionEn")} maxLength={200} />
        <TextField field={fields.slug} label={t("form.slug")} hint={t("form.slugHint")} required />
        <TextField
          field={fields.position}
          type="number"
          min={0}
          label={t("form.position")}
          hint={t("form.positionHint")}
        />
        <SelectField field={fields.visibility} label={t("columns.visibility")}>
          {visibilities.map((value) => (
            <option key={value} value={value}>
              {t(`visibilities.${value}`)}
            </option>
          ))}
        </SelectField>
        <SelectField field={fields.accessId} label={t("form.access")} hint={t("form.accessHint")}>
          <option value="">{t("form.noAccess")}</option>
          {doors.map(({ id, names }) => (
            <option key={id} value={id}>
              {names[language]}
            </option>
          ))}
        </SelectField>
        <SelectField field={fields.readers} label={t("form.readers")} hint={t("form.readersHint")}>
          <option value="all">{t("readers.all")}</option>
          <option value="ambassadors">{t("readers.ambassadors")}</option>
          {levels.map(({ id, name }) => (
            <option key={id} value={`tier:${id}`}>
              {t("readers.tier", { level: name })}
            </option>
          ))}
          {category && isLevelGone ? (
            <option value={readersOf(category)}>{t("readers.goneTier")}</option>
          ) : null}
        </SelectField>
        <SelectField field={fields.parentId} label={t("form.parent")} hint={t("form.parentHint")}>
          <option value="">{t("form.noParent")}</option>
          {possibleParents.map(({ id, names }) => (
            <option key={id} value={id}>
              {names[language]}
            </option>
          ))}
        </SelectField>
        <SelectField field={fields.language} label={t("form.language")}>
          <option value="">{t("form.anyLanguage")}</option>
          <option value="de">{t("languages.de")}</option>
          <option value="en">{t("languages.en")}</option>
        </SelectField>
        <SelectField field={fields.posting} label={t("columns.posting")}>
          {postings.map((value) => (
            <option key={value} value={value}>
              {t(`postings.${value}`)}
            </option>
          ))}
        </SelectField>
        <TextField field={fields.colour} type="color" label={t("form.colour")} />
        <SelectField field={fields.icon} label={t("form.icon")}>
          {categoryIconNames.map((name) => (
            <option key={name} value={name}>
              {t(`icons.${name}`)}
            </option>
          ))}
        </SelectField>
        <div className="sm:col-span-2">
          <CheckboxField
            field={fields.isOwnTopicsOnly}
            label={t("form.ownTopicsOnly")}
            hint={t("form.ownTopicsOnlyHint")}
          />
        </div>
        <TextareaField
          field={templates.de}
          label={t("form.templateDe")}
          hint={t("form.templateHint")}
          rows={4}
          optional
        />
        <TextareaField
          field={templates.en}
          label={t("form.templateEn")}
          hint={t("form.templateHint")}
          rows={4}
          optional
        />
        <div className="flex justify-end gap-2.5 sm:col-span-2">
          <ButtonLink variant="quiet" to={paths.adminCategories()}>
            {t("form.cancel")}
          </ButtonLink>
          <Button type="submit" variant="primary" name="intent" value="save">
            {t("form.save")}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

/** For whom of the members the category is, as the one field of the form says it. */
function readersOf({ readers, fromTierLevelId }: Category): string {
  return readers === "tier" ? `tier:${fromTierLevelId}` : readers;
}

const blank = {
  names: { de: "", en: "" },
  descriptions: { de: "", en: "" },
  slug: "",
  colour: "#0f766e",
  icon: "message-circle",
  visibility: "public",
  accessId: "",
  readers: "all",
  isOwnTopicsOnly: false,
  parentId: "",
  language: "",
  templates: { de: "", en: "" },
  posting: "members",
};
