import { getFormProps, useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  redirectDocument,
} from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import type { z } from "zod";
import { ownPath, paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { codeSchema } from "../accounts.schemas.ts";
import { completeSignIn } from "../commands/complete-sign-in.server.ts";
import { TokenRefused } from "../commands/consume-token.server.ts";
import { AuthCard } from "../components/auth-card.tsx";
import { CodeField } from "../components/code-field.tsx";
import { FormProblems } from "../components/form-problems.tsx";
import { SubmitButton } from "../components/submit-button.tsx";
import { clearPendingToken, pageTitle, readPendingToken } from "../entry.server.ts";
import { countCode } from "../limits.server.ts";
import { findOpenToken } from "../queries/find-open-token.server.ts";
import { openSession } from "../session.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const token = readPendingToken(context);
  const open = token && (await findOpenToken({ token, purpose: "second-factor", now: now() }));
  if (!open) throw redirect(paths.signIn());
  return { title: await pageTitle(context, "accounts.secondFactor.title") };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await parseForm(request, codeSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const token = readPendingToken(context) ?? "";
  try {
    const open = await findOpenToken({ token, purpose: "second-factor", now: now() });
    if (!open?.memberId) throw new TokenRefused();
    await countCode(open.memberId);
    const { code } = submission.value;
    const member = await completeSignIn({ token, code, now: now() });
    clearPendingToken(context);
    await openSession(context, { ...member, secondFactorAt: now(), now: now() });
    return redirectDocument(ownPath(member.to, paths.home()));
  } catch (error) {
    if (!(error instanceof TokenRefused))
      return refuse(context, submission, error, {
        field: "code",
      });
    setFlash(context, "accounts.secondFactor.tooLate");
    return redirect(paths.signIn());
  }
}

export default function SecondFactorPage() {
  const t = useTranslations("accounts.secondFactor");
  const [form, fields] = useForm<z.input<typeof codeSchema>>({
    lastResult: useActionData<typeof action>(),
  });
  return (
    <AuthCard
      title={t("title")}
      lead={t("lead")}
      footer={<TextLink to={paths.signIn()}>{t("startOver")}</TextLink>}
    >
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormProblems form={form} />
        <CodeField field={fields.code} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}
