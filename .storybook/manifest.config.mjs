const isPrivate = ({ privacy }) => privacy === 'private' || privacy === 'protected';

export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  quiet: true,
  packagejson: false,
  plugins: [
    {
      // Internal state is no part of the documentation.
      name: 'public-members-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations = [] } of customElementsManifest.modules) {
          for (const declaration of declarations) {
            declaration.members = declaration.members?.filter((member) => !isPrivate(member));
          }
        }
      },
    },
  ],
};
