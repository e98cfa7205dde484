/** How much experience a session expects. `all` means it welcomes every level, beginners included. */
export type Level = 'beginner' | 'improver' | 'advanced' | 'all';
