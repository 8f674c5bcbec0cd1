const isPrivate = ({ privacy }) => privacy === 'private' || privacy === 'protected';
/** Lit's `prop?: T | undefined` says undefined twice. */
const withoutUndefined = (item) => {
  if (item.type) item.type.text = item.type.text.replaceAll(' | undefined', '');
};

export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  quiet: true,
  packagejson: false,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations = [] } of customElementsManifest.modules) {
          for (const declaration of declarations) {
            if (!declaration.tagName) delete declaration.customElement; // a base class
            declaration.members = declaration.members?.filter((member) => !isPrivate(member));
            // What the analyzer itself found in the code has no description, nor always the right name.
            declaration.events = declaration.events?.filter(({ description }) => description);
            declaration.members?.forEach(withoutUndefined);
            declaration.attributes?.forEach(withoutUndefined);
          }
        }
      },
    },
  ],
};
