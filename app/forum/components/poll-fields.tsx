import type { FormFieldMetadata } from "#app/ui/form-field.tsx";
import { RadioGroupField, SelectField, TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { maxPollOptions, pollResults } from "../rules/poll.ts";

export interface PollFieldValues {
  pollOptions: string;
  pollMaxChoices: string;
  pollVotes: string;
  pollResults: string;
  pollClosesAt: string;
}

type Fields = Record<keyof PollFieldValues, FormFieldMetadata>;

/** The questions of a poll; the form around shows them where this kind of topic is chosen. */
export function PollFields({ fields }: { fields: Fields }) {
  const t = useTranslations("forumWriting.poll");
  return (
    <fieldset className="hidden min-w-0 grid-cols-1 gap-5 rounded-card border bg-surface p-4 group-has-[input[name=kind][value=poll]:checked]/topic:grid sm:grid-cols-2 sm:p-5">
      <legend className="float-left text-sm font-semibold sm:col-span-2">{t("title")}</legend>
      <PollQuestions fields={fields} />
    </fieldset>
  );
}

/** What is to be answered to ask a poll, in two columns where there is room. */
export function PollQuestions({ fields }: { fields: Fields }) {
  const t = useTranslations("forumWriting.poll");
  return (
    <>
      <div className="sm:col-span-2">
        <TextareaField
          field={fields.pollOptions}
          label={t("options")}
          hint={t("optionsHint", { maximum: maxPollOptions })}
          rows={4}
        />
      </div>
      <TextField
        field={fields.pollMaxChoices}
        type="number"
        min={1}
        max={maxPollOptions}
        label={t("maxChoices")}
        hint={t("maxChoicesHint")}
      />
      <SelectField field={fields.pollResults} label={t("results")}>
        {pollResults.map((value) => (
          <option key={value} value={value}>
            {t(`resultsKinds.${value}`)}
          </option>
        ))}
      </SelectField>
      <RadioGroupField
        field={fields.pollVotes}
        label={t("votes")}
        options={(["anonymous", "named"] as const).map((value) => ({ value, label: t(value) }))}
      />
      <TextField
        field={fields.pollClosesAt}
        type="datetime-local"
        label={t("closes")}
        hint={t("closesHint")}
        optional
      />
    </>
  );
}
