/**
 * Whether a profile tells others who somebody is: a name with a picture or a few words, and
 * interests to talk about. Birthday and values stay out: nobody is rewarded for giving those.
 */
export function isProfileComplete(profile: {
  displayName: string;
  hasPicture: boolean;
  about: string;
  interests: readonly string[];
}): boolean {
  const isSomebody = profile.hasPicture || profile.about.trim() !== "";
  return profile.displayName.trim() !== "" && isSomebody && profile.interests.length > 0;
}
