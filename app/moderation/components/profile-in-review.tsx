import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";

/** Name, picture and text of a profile that somebody reported. */
export function ProfileInReview({ page: { profile } }: { page: ReviewItemPage }) {
  const t = useTranslations("review.item");
  if (!profile) return null;
  return (
    <article className="grid gap-4 rounded-card border border-danger/45 bg-surface p-5">
      <Picture name={profile.displayName} id={profile.id} fileId={profile.avatarFileId} />
      <p className="max-w-[68ch] whitespace-pre-line wrap-anywhere">
        {profile.about || <span className="text-ink-faint">{t("noAbout")}</span>}
      </p>
      {profile.interests.length ? (
        <ul className="flex flex-wrap gap-2">
          {profile.interests.map((word) => (
            <li key={word}>
              <Badge>{word}</Badge>
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}

/** Nobody has to look at a picture before they know what it is about. */
function Picture({ name, id, fileId }: { name: string; id: string; fileId: string | null }) {
  const t = useTranslations("review.item");
  return (
    <div className="group flex flex-wrap items-center gap-4">
      <span className="shrink-0 overflow-hidden rounded-full group-[:not(:has(:checked))]:[&_img]:blur-xl">
        <Avatar name={name} seed={id} size="huge" src={fileId && paths.file({ id: fileId })} />
      </span>
      <div className="grid gap-1">
        <h3 className="text-lg font-semibold wrap-anywhere">{name}</h3>
        {fileId ? (
          <label className="flex min-h-6 w-fit items-center gap-2 text-sm">
            <input type="checkbox" className="ui-tick" />
            {t("showPicture")}
          </label>
        ) : (
          <p className="text-sm text-ink-faint">{t("noPicture")}</p>
        )}
      </div>
    </div>
  );
}
