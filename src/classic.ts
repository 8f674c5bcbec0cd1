// The classic script: registers the element and leaves no name behind.
import { define } from './define.js';

define();
