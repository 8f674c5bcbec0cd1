/** What the compiler calls for decorators, in so far as `src/property.ts` needs it: one for each property, and it returns nothing. */
export const propertyDecorators = () => ({
  name: 'property-decorators',
  transform: {
    filter: { id: /\/helpers\/esm\/decorate\.js$/ },
    handler: () => ({
      code: 'export default ([decorator], prototype, name) => decorator(prototype, name);',
      map: null,
    }),
  },
});
