import type { Command } from '../command.js';

/** `activity-finder build SOURCE… --out DIR`: harvests feeds and writes native ones. */
export const buildCommand: Command = async () => 2;
