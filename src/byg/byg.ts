// The page "Byg dit kort": the widget itself, and what is around it.
import '../index.js';
import './byg-side.js';
