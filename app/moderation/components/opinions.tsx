import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";

/** What others of the team would decide, if somebody has asked them; and the form to say it. */
export function Opinions({ page }: { page: ReviewItemPage }) {
  const t = useTranslations("review.opinion");
  const decisions = useTranslations("review.actions");
  const format = useFormatter();
  const { opinions, staffId, item, obstacle } = page;
  if (opinions.length === 0) return null;
  const open = opinions.find(({ givenAt }) => givenAt === null);
  const mayGive = open && open.askedBy !== staffId && !item.decidedAt && obstacle !== "ownPost";
  return (
    <section className="grid gap-3">
      <h3 className="display text-lg">{t("title")}</h3>
      <ul className="grid gap-2 text-sm">
        {opinions.map((each) => (
          <li key={each.id}>
            {each.givenAt ? (
              <>
                <p>
                  {t("given", {
                    name: each.giverName ?? "",
                    advice: decisions(each.advice as "hide"),
                  })}
                </p>
                {each.opinion ? (
                  <p className="whitespace-pre-line text-ink-soft">{each.opinion}</p>
                ) : null}
              </>
            ) : (
              <p className="text-ink-soft">
                {t("asked", {
                  name: each.askerName,
                  when: format.relativeTime(new Date(each.askedAt), new Date(page.now)),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
      {mayGive ? <GiveOpinion page={page} /> : null}
    </section>
  );
}

function GiveOpinion({ page: { item, query, offered } }: { page: ReviewItemPage }) {
  const t = useTranslations("review.opinion");
  const decisions = useTranslations("review.actions");
  return (
    <Form
      method="post"
      action={paths.adminReviewItem({ id: item.id, ...query })}
      className="flex flex-wrap items-end gap-3 *:min-w-48 *:flex-1"
    >
      <input type="hidden" name="intent" value="give-opinion" />
      <Field id="advice" label={t("advice")}>
        {(control) => (
          <Select {...control} name="advice">
            {offered.map((decision) => (
              <option key={decision} value={decision}>
                {decisions(decision)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="opinion" label={t("why")} optional>
        {(control) => <TextInput {...control} name="opinion" maxLength={2_000} />}
      </Field>
      <div>
        <Button type="submit">{t("give")}</Button>
      </div>
    </Form>
  );
}
