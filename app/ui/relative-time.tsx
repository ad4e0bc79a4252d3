/**
 * `label` is formatted by the caller with the request's own "now", so that server and browser say
 * the same; `title` gives the full date.
 */
export function RelativeTime({
  dateTime,
  label,
  title,
}: {
  dateTime: string;
  label: string;
  title?: string;
}) {
  return (
    <time dateTime={dateTime} title={title} className="whitespace-nowrap">
      {label}
    </time>
  );
}
