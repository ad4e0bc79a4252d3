import { languageOf } from "#app/platform/i18n/locales.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useErrorText } from "#app/ui/error-text.ts";
import { FieldError } from "#app/ui/field-error.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import type { TagGroup } from "../queries/list-tags.server.ts";
import { maxTagsPerTopic } from "../rules/tags.ts";

/** The tags a topic can carry, folded up until somebody wants them. */
export function TagChoice({
  groups,
  chosen,
  errors,
  mayUseStaffTags,
}: {
  groups: readonly TagGroup[];
  chosen: readonly string[];
  errors: readonly string[] | undefined;
  mayUseStaffTags: boolean;
}) {
  const t = useTranslations("forumReading.tags");
  const errorText = useErrorText();
  const shown = groups.filter(({ tags }) => tags.length > 0);
  if (shown.length === 0) return null;
  return (
    <div>
      <Disclosure summary={t("title")} open={chosen.length > 0 || Boolean(errors?.length)}>
        <input type="hidden" name="hasTags" value="1" />
        <p className="mb-3 text-xs text-ink-faint">{t("hint", { maximum: maxTagsPerTopic })}</p>
        <div className="grid gap-5">
          {shown.map((group) => (
            <TagsOfGroup
              key={group.group?.id ?? "none"}
              {...group}
              chosen={chosen}
              mayUseStaffTags={mayUseStaffTags}
            />
          ))}
        </div>
      </Disclosure>
      <FieldError id="tags-error" errors={errors?.map(errorText)} />
    </div>
  );
}

function TagsOfGroup({
  group,
  tags,
  chosen,
  mayUseStaffTags,
}: TagGroup & { chosen: readonly string[]; mayUseStaffTags: boolean }) {
  const t = useTranslations("forumReading.tags");
  const language = languageOf(useLocale());
  const isFixed = group?.isStaffOnly === true && !mayUseStaffTags;
  // What staff put there stays; the form sends it along, because a disabled box sends nothing.
  if (isFixed) {
    const kept = tags.filter(({ id }) => chosen.includes(id));
    return kept.map(({ id }) => <input key={id} type="hidden" name="tags" value={id} />);
  }
  return (
    <fieldset>
      <legend className="mb-1.5 text-xs font-semibold text-ink-soft">
        {group ? group.names[language] : t("others")}
        {group?.isExclusive ? (
          <span className="font-normal text-ink-faint"> · {t("oneOnly")}</span>
        ) : null}
      </legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1.5">
        {tags.map(({ id, name }) => (
          <Checkbox
            key={id}
            name="tags"
            value={id}
            defaultChecked={chosen.includes(id)}
            label={name}
          />
        ))}
      </div>
    </fieldset>
  );
}
