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
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { CheckboxField, RadioGroupField, TextField } from "#app/ui/form-field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { askToLeave } from "../commands/ask-to-leave.server.ts";
import { PasswordWrong, proveOwner } from "../commands/prove-owner.server.ts";
import { FormProblems } from "../components/form-problems.tsx";
import { FreshSignIn } from "../components/fresh-sign-in.tsx";
import { SettingsSection } from "../components/settings-section.tsx";
import { pageTitle } from "../entry.server.ts";
import { findAccountSettings } from "../queries/find-account-settings.server.ts";
import { findFormerName } from "../queries/find-former-name.server.ts";
import { departureDays, departureDueAt } from "../rules/departure.ts";
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
    formerName: await findFormerName(),
    dueAt: departureDueAt(now()).toString(),
    hasPassword,
    isProved: hasPassword || sessionIsFresh(member.session.createdAt, now()),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireMember(context);
  const { member } = viewer;
  const hideFields = ["password"];
  const submission = await parseForm(request, closeAccountSchema);
  if (submission.status !== "success") return data(submission.reply({ hideFields }), 422);
  const owner = { memberId: member.id, now: now() };
  try {
    await proveOwner({ ...owner, session: member.session, password: submission.value.password });
    const { dueAt } = await askToLeave({ ...owner, posts: submission.value.posts });
    await closeSession(context);
    setFlash(context, "accounts.settings.said.leaving", { day: dayOf(dueAt, viewer) });
    return redirectDocument(paths.start());
  } catch (error) {
    const field = error instanceof PasswordWrong ? { field: "password" } : {};
    return refuse(context, submission, error, { ...field, hideFields });
  }
}

export default function CloseAccountPage() {
  const t = useTranslations("accounts.settings.close");
  const { formerName, dueAt, hasPassword, isProved } = useLoaderData<typeof loader>();
  const format = useFormatter();
  const day = format.dateTime(new Date(dueAt), { dateStyle: "long" });
  const [form, fields] = useForm<{ posts: string; password: string; understood: boolean }>({
    id: "close",
    defaultValue: { posts: "keep" },
    lastResult: useActionData<typeof action>(),
  });
  return (
    <SettingsSection title={t("title")} lead={t("lead", { days: departureDays })}>
      <ul className="grid list-disc gap-2 pl-5 text-sm text-ink-soft marker:text-ink-faint">
        <li>{t("signedOut", { days: departureDays })}</li>
        <li>{t("erased", { day, name: formerName })}</li>
        <li>{t("points")}</li>
        <li>{t("evidence")}</li>
        <li>{t("tombstone")}</li>
      </ul>
      <p className="mt-4 mb-6 text-sm">
        <TextLink to={paths.settingsPrivacy()}>{t("downloadFirst")}</TextLink>
      </p>
      {isProved ? (
        <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="grid gap-5">
          <FormProblems form={form} />
          <RadioGroupField
            field={fields.posts}
            label={t("posts")}
            look="cards"
            options={[
              { value: "keep", label: t("keep"), hint: t("keepHint", { name: formerName }) },
              { value: "remove", label: t("remove"), hint: t("removeHint") },
            ]}
          />
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
              {t("confirm", { days: departureDays })}
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

function dayOf(dueAt: string, { language, timeZone }: { language: string; timeZone: string }) {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone }).format(new Date(dueAt));
}
