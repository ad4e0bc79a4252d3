import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import type { DomainError } from "#app/platform/errors.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import { changePicture } from "../commands/change-picture.server.ts";
import { changeProfile } from "../commands/change-profile.server.ts";
import { PictureForm } from "../components/picture-form.tsx";
import { ProfileForm } from "../components/profile-form.tsx";
import { pageTitle } from "../entry.server.ts";
import { findOwnProfile } from "../queries/find-own-profile.server.ts";
import { profileFormSchema } from "../settings.schemas.ts";
import { requireMember } from "../viewer.server.ts";

const pictureLimit = { name: "picture", attempts: 30, perSeconds: 3_600 };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const { avatarFileId, ...profile } = await findOwnProfile(viewer.member.id);
  return {
    title: await pageTitle(context, "accounts.settings.tabs.profile"),
    // Made anew by every success, never by a refusal: the forms begin afresh with it.
    loadedAt: now().toString(),
    memberId: viewer.member.id,
    number: viewer.member.number,
    avatarFileId,
    today: todayOf(viewer).toString(),
    profile: {
      ...profile,
      birthday: profile.birthday ?? "",
      interests: profile.interests.join(", "),
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireMember(context);
  const memberId = viewer.member.id;
  const submission = await parseForm(request, profileFormSchema(todayOf(viewer)));
  const intent = String(submission.payload.intent ?? "");
  // A file cannot travel back to the form.
  const reply = (refusal = {}) => submission.reply({ ...refusal, hideFields: ["picture"] });
  if (submission.status !== "success") return data({ intent, result: reply() }, 422);
  const { value } = submission;
  try {
    if (value.intent === "details") {
      await changeProfile({ memberId, profile: value, now: now() });
      setFlash(context, "accounts.settings.said.profile");
    } else {
      await countAttempt(pictureLimit, memberId);
      const bytes = value.intent === "picture" ? await value.picture.bytes() : null;
      await changePicture({ memberId, bytes, now: now() });
      setFlash(context, `accounts.settings.said.${bytes ? "picture" : "pictureRemoved"}`);
    }
  } catch (error) {
    const refusal = refusalOf(error, intent === "details" ? undefined : "picture");
    return data({ intent, result: reply(refusal) }, (error as DomainError).status);
  }
  return redirect(paths.settingsProfile());
}

export default function SettingsProfilePage() {
  const { loadedAt, memberId, number, avatarFileId, profile, today } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PictureForm
        key={`picture ${loadedAt}`}
        memberId={memberId}
        name={profile.displayName}
        avatarFileId={avatarFileId}
        lastResult={answer && answer.intent !== "details" ? answer.result : undefined}
      />
      <ProfileForm
        key={`details ${loadedAt}`}
        number={number}
        profile={profile}
        today={today}
        lastResult={answer?.intent === "details" ? answer.result : undefined}
      />
    </>
  );
}

function todayOf({ timeZone }: { timeZone: string }): Temporal.PlainDate {
  return now().toZonedDateTimeISO(timeZone).toPlainDate();
}
