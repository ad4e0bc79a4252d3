import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Mail } from "lucide-react";
import type { z } from "zod";
import { ownPath, paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { forgetAttempts } from "#app/platform/rate-limit.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { signInSchema } from "../accounts.schemas.ts";
import { signInWithPassword } from "../commands/sign-in-with-password.server.ts";
import { AuthCard } from "../components/auth-card.tsx";
import { DemoAccounts } from "../components/demo-accounts.tsx";
import { FormProblems } from "../components/form-problems.tsx";
import { SubmitButton } from "../components/submit-button.tsx";
import { enter, pageTitle } from "../entry.server.ts";
import { countMailRequest, countSignIn, limits, signInKey } from "../limits.server.ts";
import { listDemoAccounts } from "../queries/list-demo-accounts.server.ts";
import { viewerOf } from "../viewer.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const to = context.url.searchParams.get("to");
  const { member } = await viewerOf(context);
  if (member) throw redirect(ownPath(to, paths.home()));
  const demoAccounts = (await listDemoAccounts()).map(({ key, displayName, role }) => ({
    key,
    displayName,
    role,
  }));
  return { to, demoAccounts, title: await pageTitle(context, "accounts.signIn.title") };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const hideFields = ["password"];
  const submission = await parseForm(request, signInSchema);
  if (submission.status !== "success") return data(submission.reply({ hideFields }), 422);
  const { email, password } = submission.value;
  const to = ownPath(submission.value.to, paths.home());
  const from = { email, ip: context.clientIp };
  try {
    await countSignIn(from);
    const outcome = await signInWithPassword(
      { email, password, to },
      { mayMail: () => countMailRequest(from), now: now() },
    );
    if (outcome.kind === "refused" || outcome.kind === "unconfirmed") {
      const formErrors = [`accounts.signIn.${outcome.kind}`];
      return data(submission.reply({ formErrors, hideFields }), 422);
    }
    await forgetAttempts(limits.signInHere, signInKey(from));
    return await enter(context, { admission: outcome, to, now: now() });
  } catch (error) {
    return refuse(context, submission, error, { hideFields });
  }
}

export default function SignInPage() {
  const { to, demoAccounts } = useLoaderData<typeof loader>();
  const t = useTranslations("accounts.signIn");
  const query = to ? { to } : undefined;
  return (
    <>
      <AuthCard
        title={t("title")}
        lead={t("lead")}
        footer={
          <p>
            {t("noAccount")}{" "}
            <TextLink inline to={paths.signUp(query)}>
              {t("signUp")}
            </TextLink>
          </p>
        }
      >
        <SignInForm to={to} />
        <div className="flex items-center gap-4 text-xs text-ink-faint before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
          {t("or")}
        </div>
        <ButtonLink to={paths.signInLink(query)} size="large" className="w-full">
          <Mail aria-hidden="true" />
          {t("byLink")}
        </ButtonLink>
      </AuthCard>
      {demoAccounts.length ? <DemoAccounts accounts={demoAccounts} to={to} /> : null}
    </>
  );
}

function SignInForm({ to }: { to: string | null }) {
  const t = useTranslations("accounts.signIn");
  const [form, fields] = useForm<z.input<typeof signInSchema>>({
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormProblems form={form} />
      {to ? <input type="hidden" name="to" value={to} /> : null}
      <TextField field={fields.email} type="email" label={t("email")} autoComplete="username" />
      <div className="grid gap-2">
        <TextField
          field={fields.password}
          type="password"
          label={t("password")}
          autoComplete="current-password"
        />
        <TextLink to={paths.forgotPassword()} className="justify-self-start text-sm">
          {t("forgot")}
        </TextLink>
      </div>
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}
