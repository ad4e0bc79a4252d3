import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

/** The logo that stands in the place of the brand's name. */
export function LogoForm({
  logoFileId,
  brandName,
  lastResult,
}: {
  logoFileId: string | null;
  brandName: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("admin.brand");
  const [form, { logo }] = useForm<{ logo: File }>({ id: "logo-form", lastResult });
  return (
    <section aria-labelledby="logo-title" className="max-w-2xl border-b pb-8">
      <h2 id="logo-title" className="display mb-4 text-lg">
        {t("logo.title")}
      </h2>
      <div className="flex flex-wrap items-start gap-6">
        {logoFileId ? (
          <img
            src={paths.file({ id: logoFileId })}
            alt={brandName}
            className="h-14 max-w-52 rounded-control border bg-surface object-contain p-2"
          />
        ) : null}
        <Form
          method="post"
          encType="multipart/form-data"
          id={form.id}
          onSubmit={form.onSubmit}
          noValidate
          className="grid min-w-64 flex-1 gap-4"
        >
          <Field id={logo.id} label={t("logo.choose")} hint={t("logo.hint")} errors={logo.errors}>
            {(control) => (
              <TextInput {...control} type="file" name="logo" accept="image/png,image/webp" />
            )}
          </Field>
          <div className="flex gap-3">
            <Button type="submit" name="intent" value="logo">
              {t("logo.upload")}
            </Button>
            {logoFileId ? (
              <Button type="submit" name="intent" value="remove-logo" variant="quiet">
                {t("logo.remove")}
              </Button>
            ) : null}
          </div>
        </Form>
      </div>
    </section>
  );
}
