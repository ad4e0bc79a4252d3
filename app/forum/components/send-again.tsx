import { Form, useLocation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

/** What was sent without being signed in, to be sent once more when one is. */
export function SendAgain({ sent }: { sent: readonly (readonly [string, string])[] }) {
  const t = useTranslations("forumWriting.kept");
  const { pathname, search } = useLocation();
  return (
    <Form
      method="post"
      action={pathname + search}
      reloadDocument
      className="mx-auto flex max-w-[34rem] flex-wrap gap-3 pb-10"
    >
      {sent.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fields have no other order, and it never changes
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      <ButtonLink to={paths.signIn()} target="_blank" variant="primary">
        {t("signIn")}
      </ButtonLink>
      <Button type="submit">{t("again")}</Button>
    </Form>
  );
}
