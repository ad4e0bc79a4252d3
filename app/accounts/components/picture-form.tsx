import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { SettingsSection } from "./settings-section.tsx";

/** Shows the picture, takes a new one, or takes it away. */
export function PictureForm({
  memberId,
  name,
  avatarFileId,
  lastResult,
}: {
  memberId: string;
  name: string;
  avatarFileId: string | null;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("accounts.settings");
  const intent = useNavigation().formData?.get("intent");
  const [form, fields] = useForm<{ picture: File }>({ id: "picture", lastResult });
  const { picture } = fields;
  return (
    <SettingsSection title={t("picture.title")} lead={t("picture.lead")}>
      <div className="flex flex-col gap-5 sm:flex-row sm:gap-6">
        <Avatar
          name={name}
          seed={memberId}
          size="huge"
          src={avatarFileId ? paths.file({ id: avatarFileId }) : null}
        />
        <div className="grid min-w-0 flex-1 gap-4">
          <Form
            method="post"
            encType="multipart/form-data"
            id={form.id}
            onSubmit={form.onSubmit}
            noValidate
            className="grid gap-4"
          >
            <Field
              id={picture.id}
              label={t("picture.choose")}
              hint={t("picture.hint")}
              errors={picture.errors}
            >
              {(control) => (
                <TextInput
                  {...control}
                  type="file"
                  name="picture"
                  accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
                  required
                />
              )}
            </Field>
            <div className="flex flex-wrap gap-2.5">
              <Button
                type="submit"
                name="intent"
                value="picture"
                variant="primary"
                pending={intent === "picture"}
              >
                {t("picture.use")}
              </Button>
              {avatarFileId ? (
                <Button
                  type="submit"
                  form="remove-picture"
                  variant="quiet"
                  pending={intent === "remove-picture"}
                >
                  {t("picture.remove")}
                </Button>
              ) : null}
            </div>
          </Form>
          <Form method="post" id="remove-picture" className="hidden">
            <input type="hidden" name="intent" value="remove-picture" />
          </Form>
        </div>
      </div>
    </SettingsSection>
  );
}
