import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import type { DomainError } from "#app/platform/errors.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { AddressForm } from "../components/address-form.tsx";
import { PasswordForm } from "../components/password-form.tsx";
import { PreferencesForm } from "../components/preferences-form.tsx";
import { SecondFactorSection } from "../components/second-factor-section.tsx";
import { pageTitle } from "../entry.server.ts";
import { findAccountSettings } from "../queries/find-account-settings.server.ts";
import { isStaff } from "../rules/capabilities.ts";
import { passwordLength } from "../rules/password-length.ts";
import { sessionIsFresh } from "../rules/session-freshness.ts";
import { placeOfTimeZone, timeZonesByRegion } from "../rules/time-zones.ts";
import { accountFormSchema } from "../settings.schemas.ts";
import { changeAccount, fieldOfRefusal } from "../settings-account.server.ts";
import { requireMember } from "../viewer.server.ts";

const hideFields = ["addressPassword", "currentPassword", "newPassword"];

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const { member } = await requireMember(context);
  const [brand, account] = await Promise.all([findBrand(), findAccountSettings(member.id, now())]);
  const isFresh = sessionIsFresh(member.session.createdAt, now());
  const proof: "password" | "fresh" | "missing" = account.hasPassword
    ? "password"
    : isFresh
      ? "fresh"
      : "missing";
  return {
    title: await pageTitle(context, "accounts.settings.tabs.account"),
    // Made anew by every success, never by a refusal: the forms begin afresh with it.
    loadedAt: now().toString(),
    brandName: brand.name,
    preferences: {
      language: account.language,
      formOfAddress: account.formOfAddress ?? "brand",
      timeZone: account.timeZone,
      theme: account.theme,
    },
    zones: timeZonesByRegion().map(({ region, zones }) => ({
      region,
      zones: zones.map((name) => ({ name, place: placeOfTimeZone(name) })),
    })),
    email: account.email,
    pendingEmail: account.pendingEmail,
    hasSecondFactor: account.hasSecondFactor,
    proof,
    minimumLength: isStaff(member.role) ? passwordLength.staff : passwordLength.member,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const submission = await parseForm(request, accountFormSchema);
  const intent = String(submission.payload.intent ?? "");
  if (submission.status !== "success")
    return data({ intent, result: submission.reply({ hideFields }) }, 422);
  try {
    const said = await changeAccount({
      member,
      change: submission.value,
      ip: context.clientIp,
      now: now(),
    });
    setFlash(context, `accounts.settings.said.${said.key}`, said.values);
    return redirect(paths.settingsAccount());
  } catch (error) {
    const refusal = refusalOf(error, fieldOfRefusal(submission.value, error as DomainError));
    const result = submission.reply({ ...refusal, hideFields });
    return data({ intent, result }, statusOf(context, error as DomainError));
  }
}

export default function SettingsAccountPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const answerTo = (intent: string) => (answer?.intent === intent ? answer.result : undefined);
  return (
    <>
      <PreferencesForm
        preferences={page.preferences}
        zones={page.zones}
        brandName={page.brandName}
        lastResult={answerTo("preferences")}
      />
      <AddressForm
        key={`address ${page.loadedAt}`}
        email={page.email}
        pendingEmail={page.pendingEmail}
        proof={page.proof}
        lastResult={answerTo("address")}
      />
      <PasswordForm
        key={`password ${page.loadedAt}`}
        proof={page.proof}
        minimumLength={page.minimumLength}
        lastResult={answerTo("password")}
      />
      <SecondFactorSection isOn={page.hasSecondFactor} />
    </>
  );
}

function statusOf(context: HttpContext, { status, facts }: DomainError): number {
  if (typeof facts.retryAfterSeconds === "number")
    context.responseHeaders.set("Retry-After", String(facts.retryAfterSeconds));
  return status;
}
