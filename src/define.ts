import { DanmarkskortOmgoerelse } from './danmarkskort-omgoerelse.js';
import { plainOf } from './twin-element.js';
import { upgradeTwins } from './twin.js';
import { VERSION } from './version.js';

const NAME = 'danmarkskort-omgoerelse';

/** Registers the element, once per page: a second copy says so and leaves the first one in charge. */
export function define(): void {
  const first = customElements.get(NAME) as { version?: string } | undefined;
  if (first) {
    console.warn(
      `<${NAME}> er indlæst to gange på siden. Version ${first.version ?? 'ukendt'} er i brug; version ${VERSION} bruges ikke. ` +
        'Fjern det ene script.',
    );
    return;
  }
  customElements.define('danmarkskort-omgoerelse', DanmarkskortOmgoerelse);
  upgradeTwins(
    DanmarkskortOmgoerelse.observedAttributes.filter((name) => plainOf(name) === undefined),
  );
}
