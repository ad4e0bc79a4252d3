import { avatarGround, initialsOf } from "./avatar-colour.ts";
import { classNames } from "./class-names.ts";

export type AvatarSize = "tiny" | "small" | "medium" | "large" | "huge";

/**
 * A picture, else initials on a colour that stays the same for the same `seed` (default: the name).
 * Silent for screen readers, because the name stands beside it; `alone` where it does not.
 */
export function Avatar({
  name,
  src,
  seed = name,
  size = "medium",
  alone = false,
  className,
}: {
  name: string;
  src?: string | null | undefined;
  seed?: string;
  size?: AvatarSize;
  alone?: boolean;
  className?: string | undefined;
}) {
  const { box, pixels } = sizes[size];
  const look = classNames("shrink-0 rounded-full select-none", box, className);
  if (src) {
    return (
      <img
        src={src}
        alt={alone ? name : ""}
        width={pixels}
        height={pixels}
        loading="lazy"
        decoding="async"
        className={classNames(look, "bg-sunken object-cover")}
      />
    );
  }
  return (
    <span
      {...(alone ? { role: "img", "aria-label": name } : { "aria-hidden": true })}
      className={classNames(
        look,
        "inline-grid place-items-center font-semibold text-[#fff]",
        avatarGround(seed).look,
      )}
    >
      {initialsOf(name)}
    </span>
  );
}

const sizes = {
  tiny: { box: "size-7 text-[0.6875rem]", pixels: 28 },
  small: { box: "size-8 text-xs", pixels: 32 },
  medium: { box: "size-10 text-sm", pixels: 40 },
  large: { box: "size-14 text-lg", pixels: 56 },
  huge: { box: "size-24 text-2xl", pixels: 96 },
} satisfies Record<AvatarSize, { box: string; pixels: number }>;
