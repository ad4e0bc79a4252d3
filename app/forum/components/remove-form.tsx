import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

/** For staff: takes somebody else's post away and tells them why. */
export function RemoveForm({ id }: { id: string }) {
  const t = useTranslations("forum.edit");
  return (
    <div className="mt-10">
      <Disclosure summary={t("removeTitle")}>
        <Form method="post" action={paths.postActions({ id })} className="grid gap-4">
          <Field id="remove-reason" label={t("reason")} hint={t("reasonHint")}>
            {(control) => <TextInput {...control} name="reason" maxLength={500} required />}
          </Field>
          <div>
            <Button type="submit" variant="danger" name="intent" value="delete">
              {t("remove")}
            </Button>
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}
