import { buttons } from './buttons.js';
import { code } from './code.js';
import { fields } from './fields.js';
import { findings } from './findings.js';
import { page } from './page.js';
import { preview } from './preview.js';
import { tables } from './tables.js';
import { layout } from '../../styles/layout.js';
import { tokens } from '../../styles/tokens.js';

/** Of the page around the widget, whose colours are the widget's own. */
export const styles = [tokens, layout, page, fields, buttons, findings, tables, preview, code];
