/** A source that could not be read to its end; the message says which and why, in words for whoever runs the build. */
export class HarvestError extends Error {
  override readonly name = 'HarvestError';
  /** The HTTP status it comes from, where it comes from one. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}
