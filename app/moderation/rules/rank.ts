import { type Role, roles } from "#app/accounts/rules/capabilities.ts";

/** Nobody acts over their equals or over higher roles, whatever capability they have. */
export function outranks(staff: Role, other: Role): boolean {
  return roles.indexOf(staff) > roles.indexOf(other);
}
