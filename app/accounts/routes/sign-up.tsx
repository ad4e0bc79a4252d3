import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { readCookie } from "#app/platform/http/cookies.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { signUpSchema } from "../accounts.schemas.ts";
import { WeakPassword } from "../commands/refuse-weak-password.server.ts";
import { signUp } from "../commands/sign-up.server.ts";
import { AuthCard } from "../components/auth-card.tsx";
import { FormProblems } from "../components/form-problems.tsx";
import { SignUpFields } from "../components/sign-up-fields.tsx";
import { SubmitButton } from "../components/submit-button.tsx";
import { pageTitle } from "../entry.server.ts";
import { countMailRequest, limits } from "../limits.server.ts";
import { networkOf } from "../rules/network-of.ts";
import { isPublicAddress } from "../rules/public-address.ts";
import { isTimeZone } from "../rules/time-zones.ts";
import { ipPrefix } from "../session.server.ts";
import { viewerOf } from "../viewer.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const [viewer, brand] = await Promise.all([viewerOf(context), findBrand()]);
  if (viewer.member) throw redirect(paths.home());
  return {
    brandName: brand.name,
    defaults: { language: viewer.language, formOfAddress: brand.formOfAddress },
    title: await pageTitle(context, "accounts.signUp.pageTitle"),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const hideFields = ["password"];
  const submission = await parseForm(request, signUpSchema);
  if (submission.status !== "success") return data(submission.reply({ hideFields }), 422);
  const { terms: _, timeZone, newsletter = false, ...form } = submission.value;
  try {
    await countAttempt(limits.signUpNetwork, networkOf(context.clientIp));
    const mayMail = await countMailRequest({ email: form.email, ip: context.clientIp });
    await signUp(
      {
        ...form,
        newsletter,
        timeZone: timeZone && isTimeZone(timeZone) ? timeZone : (await findBrand()).timeZone,
        evidence: {
          requestId: context.requestId,
          ipPrefix: ipPrefix(context.clientIp),
          form: "sign-up",
        },
        visitorKeyHash: visitorKeyHash(context),
        networkHash: isPublicAddress(context.clientIp)
          ? keyedHash("attempt", networkOf(context.clientIp))
          : null,
        place: isPublicAddress(context.clientIp)
          ? { address: context.clientIp, userAgent: context.headers.get("user-agent") ?? "" }
          : null,
      },
      { mayMail, now: now() },
    );
    return redirect(paths.signUpSent());
  } catch (error) {
    const field = error instanceof WeakPassword ? { field: "password" } : {};
    return refuse(context, submission, error, { ...field, hideFields });
  }
}

function visitorKeyHash(context: HttpContext): string | null {
  const visitor = readCookie(context.headers.get("cookie"), "visitor");
  return visitor ? keyedHash("visitor", visitor).toString("hex") : null;
}

export default function SignUpPage() {
  const { defaults, brandName } = useLoaderData<typeof loader>();
  const t = useTranslations("accounts.signUp");
  const [form, fields] = useForm<z.input<typeof signUpSchema>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: defaults,
  });
  return (
    <AuthCard
      title={t("title", { brand: brandName })}
      lead={t("lead")}
      footer={
        <p>
          {t("haveAccount")}{" "}
          <TextLink inline to={paths.signIn()}>
            {t("signIn")}
          </TextLink>
        </p>
      }
    >
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormProblems form={form} />
        <SignUpFields fields={fields} brandName={brandName} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}
