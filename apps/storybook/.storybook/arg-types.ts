import type { ArgTypesEnhancer } from 'storybook/internal/csf';

/** The manifest's events, slots, parts and CSS properties are there to be read; fields to fill in would do nothing. */
export const onlyArgsAreSet: ArgTypesEnhancer = ({ argTypes, initialArgs }) => {
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      name in initialArgs || argType['control'] ? argType : { ...argType, control: false },
    ]),
  );
};
