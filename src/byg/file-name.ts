/** A file with figures that the page gives an editor to take home. */
export type FiguresFile = 'omgoerelse-tal.json' | 'omgoerelse-tal.csv';

/** Any file to take home: the last holds static HTML. */
export type FileName = FiguresFile | 'omgoerelse.html';
