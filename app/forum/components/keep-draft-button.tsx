import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

/** Keeps what is written for later, where no script does it all the time. */
export function KeepDraftButton(place: { topicId?: string; postId?: string; formKey?: string }) {
  const t = useTranslations("forumWriting.draft");
  return (
    <noscript>
      {Object.entries(place).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" name="intent" value="save" formAction={paths.drafts()} formNoValidate>
        {t("keep")}
      </Button>
    </noscript>
  );
}
