/** What staff tell each other about a listing. Only a staff page asks for it; it is never printed. */
export interface StaffNote {
  /** Plain text. */
  readonly note: string;
  /** The team it is from. */
  readonly by?: string;
  /** The day, as it was written. */
  readonly on?: string;
}
