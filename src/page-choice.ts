interface Choice {
  readonly omraade?: string | undefined;
  readonly aar?: number | undefined;
}

/** Område and år as the page has set them, whatever a visitor has chosen since: a short form of the data is about those. */
export class PageChoice {
  /** The page's own values. */
  page: Choice = {};
  /** The område shown is a visitor's choice, made after the year was. */
  omraadeByVisitor = false;
  #last: Choice = {};
  #visited: Choice = {};

  /** A visitor chose: the same value comes back as the element's property. */
  visit(choice: Choice): void {
    this.#visited = { ...this.#visited, ...choice };
  }

  /** Looks at the element's properties: what has changed without a visitor's choice is the page's. */
  read({ omraade, aar }: Choice): void {
    const visited = this.#visited;
    if (omraade !== this.#last.omraade) {
      this.omraadeByVisitor = 'omraade' in visited && omraade === visited.omraade;
      if (!this.omraadeByVisitor) this.page = { ...this.page, omraade };
    }
    if (aar !== this.#last.aar) {
      this.omraadeByVisitor = false;
      if (!('aar' in visited) || aar !== visited.aar) this.page = { ...this.page, aar };
    }
    this.#last = { omraade, aar };
    this.#visited = {};
  }
}
