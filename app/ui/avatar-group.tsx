import { Avatar } from "./avatar.tsx";

/** Who takes part: the first few faces, then how many more. */
export function AvatarGroup({
  label,
  people,
  more = 0,
}: {
  label: string;
  people: readonly { name: string; src?: string | null; seed?: string }[];
  more?: number;
}) {
  return (
    <ul aria-label={label} className="flex flex-wrap items-center gap-1.5">
      {people.map((person) => (
        <li key={person.seed ?? person.name} className="flex">
          <Avatar {...person} size="tiny" alone />
        </li>
      ))}
      {more > 0 ? (
        <li className="grid size-7 place-items-center rounded-full bg-sunken text-[0.6875rem] font-semibold text-ink-soft">
          +{more}
        </li>
      ) : null}
    </ul>
  );
}
