/** Who of the staff acts; the name goes into the audit log as it was on the day. */
export interface StaffMember {
  id: string;
  displayName: string;
}
