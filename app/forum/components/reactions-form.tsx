import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { FieldError } from "#app/ui/field-error.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { maxChosenReactions, type ReactionKind, reactionKinds } from "../rules/reactions.ts";
import { ReactionIcon } from "./reaction-icon.tsx";

/** Which reactions members find beside the like. */
export function ReactionsForm({
  chosen,
  lastResult,
}: {
  chosen: readonly ReactionKind[];
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("forumStructure.reactions");
  const names = useTranslations("forum.reactions.names");
  const [form, fields] = useForm<{ kinds: string[] }>({ lastResult: lastResult ?? null });
  return (
    <Form method="post" id={form.id} className="grid max-w-2xl gap-5">
      <fieldset aria-describedby={fields.kinds.errors ? fields.kinds.errorId : undefined}>
        <legend className="mb-3 text-sm font-semibold">
          {t("which", { maximum: maxChosenReactions })}
        </legend>
        <div className="grid grid-cols-2 gap-x-6 gap-y-2 sm:grid-cols-3">
          {reactionKinds.map((kind) => (
            <Checkbox
              key={kind}
              name="kinds"
              value={kind}
              defaultChecked={chosen.includes(kind)}
              label={
                <span className="inline-flex items-center gap-2">
                  <ReactionIcon kind={kind} className="size-4.5 text-ink-faint" />
                  {names(kind)}
                </span>
              }
            />
          ))}
        </div>
        <FieldError id={fields.kinds.errorId} errors={fields.kinds.errors} />
      </fieldset>
      <div>
        <Button type="submit" variant="primary">
          {t("save")}
        </Button>
      </div>
    </Form>
  );
}
