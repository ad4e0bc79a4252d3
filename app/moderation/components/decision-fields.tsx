import { languageOf } from "#app/platform/i18n/locales.ts";
import {
  type FormFieldMetadata,
  SelectField,
  TextareaField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";
import { measureDays, profileActionsFor } from "../rules/actions.ts";
import {
  type Penalty,
  penaltyChoices,
  suggestPenalty,
  writePenalty,
} from "../rules/penalty-ladder.ts";

type Props = { field: FormFieldMetadata };

/** The clause of the community rules that a decision rests on. */
export function ClauseField({
  field,
  rules,
}: Props & { rules: readonly { number: number; title: string }[] }) {
  const t = useTranslations("review.forms");
  return (
    <SelectField field={field} label={t("clause")} required>
      <option value="">{t("chooseClause")}</option>
      {rules.map(({ number, title }) => (
        <option key={number} value={number}>
          {t("clauseOption", { number: String(number), title })}
        </option>
      ))}
    </SelectField>
  );
}

export function DurationField({
  field,
  duration,
  noneLabel,
}: Props & { duration: "optional" | "required"; noneLabel?: string }) {
  const t = useTranslations("review.forms");
  return (
    <SelectField field={field} label={t("duration")} required={duration === "required"}>
      <option value="">
        {noneLabel ?? t(duration === "required" ? "chooseClause" : "durationForever")}
      </option>
      {measureDays.map((days) => (
        <option key={days} value={days}>
          {t("durationDays", { days })}
        </option>
      ))}
    </SelectField>
  );
}

export function CategoryField({
  field,
  categories,
}: Props & { categories: ReviewItemPage["categories"] }) {
  const t = useTranslations("review.forms");
  const language = languageOf(useLocale());
  return (
    <SelectField field={field} label={t("category")} required>
      <option value="">{t("chooseCategory")}</option>
      {categories.map(({ id, slug, names }) => (
        <option key={id} value={id}>
          {(names as Record<string, string>)[language] ?? slug}
        </option>
      ))}
    </SelectField>
  );
}

export function PassageField({ field }: Props) {
  const t = useTranslations("review.forms");
  return (
    <TextareaField
      field={field}
      label={t("passage")}
      hint={t("passageHint")}
      rows={2}
      maxLength={4_000}
      required
    />
  );
}

/** What is done about the author besides; the ladder only suggests. */
export function PenaltyField({ field, page }: Props & { page: ReviewItemPage }) {
  const t = useTranslations("review.forms");
  const actions = useTranslations("review.actions");
  const nameOf = ({ action, days = 0 }: Penalty) =>
    t("penaltyOption", { action: actions(action), days });
  const next = suggestPenalty(page.measuresBefore);
  const offered = penaltyChoices.filter(({ action }) =>
    (page.offered as readonly string[]).includes(action),
  );
  return (
    <SelectField
      field={field}
      label={t("penalty")}
      hint={t("penaltyHint", {
        count: page.measuresBefore,
        next: next ? nameOf(next) : t("penaltyNone"),
      })}
    >
      <option value="">{t("penaltyNone")}</option>
      {offered.map((penalty) => (
        <option key={writePenalty(penalty)} value={writePenalty(penalty)}>
          {nameOf(penalty)}
        </option>
      ))}
    </SelectField>
  );
}

/** What of a profile is taken away where a notifier was right after all. */
export function ProfileActionField({
  field,
  profile,
}: Props & { profile: NonNullable<ReviewItemPage["profile"]> }) {
  const t = useTranslations("review.forms");
  const actions = useTranslations("review.actions");
  return (
    <SelectField field={field} label={t("profileAction")} required>
      <option value="">{t("chooseClause")}</option>
      {profileActionsFor(profile).map((action) => (
        <option key={action} value={action}>
          {actions(action)}
        </option>
      ))}
    </SelectField>
  );
}

/** The law that content is held to violate; without it only the rules are. */
export function LegalGroundField({ field }: { field: FormFieldMetadata }) {
  const t = useTranslations("review.forms");
  return (
    <TextField
      field={field}
      label={t("legalGround")}
      hint={t("legalGroundHint")}
      maxLength={500}
      optional
    />
  );
}
