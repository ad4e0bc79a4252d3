import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { Textarea } from "#app/ui/textarea.tsx";
import type { WordTrialResult } from "../queries/try-watched-word.server.ts";

/** What a word would find, before anybody is kept waiting for it. */
export function WordTrial({ trial }: { trial: WordTrialResult | null }) {
  const t = useTranslations("spamGuard.trial");
  const names = useTranslations("spamGuard");
  return (
    <Card as="section" aria-labelledby="try-word">
      <h2 id="try-word" className="display text-lg">
        {t("title")}
      </h2>
      <p className="mb-5 text-sm text-ink-soft">{t("lead")}</p>
      <Form method="get" action={paths.adminSpamGuard()} preventScrollReset className="grid gap-5">
        <Field id="trial-kind" label={names("form.kind")}>
          {(control) => (
            <Select {...control} name="kind" defaultValue={trial?.kind ?? "word"}>
              <option value="word">{names("kinds.word")}</option>
              <option value="pattern">{names("kinds.pattern")}</option>
            </Select>
          )}
        </Field>
        <Field id="trial-pattern" label={names("form.pattern")}>
          {(control) => (
            <TextInput
              {...control}
              name="pattern"
              defaultValue={trial?.pattern}
              maxLength={200}
              required
            />
          )}
        </Field>
        <Field id="trial-sample" label={t("sample")} optional>
          {(control) => (
            <Textarea
              {...control}
              name="sample"
              rows={3}
              maxLength={5_000}
              defaultValue={trial?.sample}
            />
          )}
        </Field>
        <Checkbox
          name="isWholeWord"
          defaultChecked={trial?.isWholeWord ?? true}
          label={names("form.isWholeWord")}
        />
        <div>
          <Button type="submit">{t("try")}</Button>
        </div>
      </Form>
      {trial ? <Result trial={trial} /> : null}
    </Card>
  );
}

function Result({ trial: { result, sample } }: { trial: WordTrialResult }) {
  const t = useTranslations("spamGuard.trial");
  if (!result)
    return (
      <div className="mt-5">
        <Alert tone="danger">{t("unusable")}</Alert>
      </div>
    );
  const { found, month } = result;
  return (
    <div role="status" className="mt-5 grid gap-3 border-t pt-5 text-sm wrap-anywhere">
      {sample ? <p>{t("found", { count: found.length, words: found.join(", ") })}</p> : null}
      <p>{t("month", { looked: month.looked, count: month.count })}</p>
      {month.posts.length ? (
        <ul className="grid gap-3" aria-label={t("newest")}>
          {month.posts.map(({ id, number, topicNumber, topicSlug, topicTitle, excerpt }) => (
            <li key={id}>
              <TextLink
                to={paths.topicPost({ number: topicNumber, slug: topicSlug, post: number })}
                reloadDocument
              >
                {topicTitle}
              </TextLink>
              <p className="text-ink-soft">
                {excerpt.before}
                <mark className="rounded-xs bg-accent-soft text-accent-soft-ink">
                  {excerpt.match}
                </mark>
                {excerpt.after}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
