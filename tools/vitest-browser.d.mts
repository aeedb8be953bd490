import type { InlineConfig } from 'vitest/node';
export const browser: NonNullable<InlineConfig['browser']>;
