/** Whether a browser that sends this Accept-Encoding reads answers in that form. */
export function acceptsEncoding(accepted: string | null | undefined, name: string): boolean {
  return new RegExp(`(^|,)\\s*${name}\\s*(;(?!\\s*q=0(\\.0*)?\\s*(,|$))|,|$)`).test(accepted ?? "");
}
