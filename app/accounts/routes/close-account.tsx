import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { localeOf } from "#app/platform/i18n/locales.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { CheckboxField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { closeAccount } from "../commands/close-account.server.ts";
import { PasswordWrong, proveOwner } from "../commands/prove-owner.server.ts";
import { FormProblems } from "../components/form-problems.tsx";
import { FreshSignIn } from "../components/fresh-sign-in.tsx";
import { SettingsSection } from "../components/settings-section.tsx";
import { pageTitle } from "../entry.server.ts";
import { findAccountSettings } from "../queries/find-account-settings.server.ts";
import { sessionIsFresh } from "../rules/session-freshness.ts";
import { closeSession } from "../session.server.ts";
import { closeAccountSchema } from "../settings.schemas.ts";
import { requireMember } from "../viewer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const { member } = await requireMember(context);
  const { hasPassword } = await findAccountSettings(member.id, now());
  return {
    title: await pageTitle(context, "accounts.settings.close.title"),
    formerName: await formerName(),
    hasPassword,
    isProved: hasPassword || sessionIsFresh(member.session.createdAt, now()),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const hideFields = ["password"];
  const submission = await parseForm(request, closeAccountSchema);
  if (submission.status !== "success") return data(submission.reply({ hideFields }), 422);
  const owner = { memberId: member.id, now: now() };
  try {
    await proveOwner({ ...owner, session: member.session, password: submission.value.password });
    await closeAccount({ ...owner, formerName: await formerName() });
  } catch (error) {
    const field = error instanceof PasswordWrong ? { field: "password" } : {};
    return refuse(context, submission, error, { ...field, hideFields });
  }
  await closeSession(context);
  setFlash(context, "accounts.settings.said.closed");
  return redirectDocument(paths.start());
}

export default function CloseAccountPage() {
  const t = useTranslations("accounts.settings.close");
  const { formerName, hasPassword, isProved } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ password: string; understood: boolean }>({
    id: "close",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <SettingsSection title={t("title")} lead={t("lead")}>
      <ul className="grid list-disc gap-2 pl-5 text-sm text-ink-soft marker:text-ink-faint">
        <li>{t("signedOut")}</li>
        <li>{t("erased", { name: formerName })}</li>
        <li>{t("posts")}</li>
        <li>{t("points")}</li>
        <li>{t("tombstone")}</li>
      </ul>
      <p className="mt-4 mb-6 text-sm">
        <TextLink to={paths.memberData()} reloadDocument>
          {t("downloadFirst")}
        </TextLink>
      </p>
      {isProved ? (
        <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="grid gap-5">
          <FormProblems form={form} />
          {hasPassword ? (
            <TextField
              field={fields.password}
              type="password"
              label={t("password")}
              autoComplete="current-password"
              required
            />
          ) : null}
          <CheckboxField field={fields.understood} label={t("understood")} />
          <div className="flex flex-wrap gap-2.5">
            <Button type="submit" variant="danger-solid">
              {t("confirm")}
            </Button>
            <ButtonLink variant="quiet" to={paths.settingsPrivacy()}>
              {t("cancel")}
            </ButtonLink>
          </div>
        </Form>
      ) : (
        <FreshSignIn to={paths.closeAccount()} />
      )}
    </SettingsSection>
  );
}

/** In the brand's language: it stands in the forum for everybody to read. */
async function formerName(): Promise<string> {
  const { language, formOfAddress, timeZone } = await findBrand();
  const { t } = translatorOf({ locale: localeOf(language, formOfAddress), timeZone });
  return t("accounts.settings.close.formerMember");
}
