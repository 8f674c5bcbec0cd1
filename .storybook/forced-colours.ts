/**
 * The widget's own rules for forced colours, in force without them: no page can force colours on itself, but it can show what the
 * widget would then do, in the system's colours.
 */
const FORCED = '(forced-colors: active)';
const ALWAYS = `${FORCED}, all`;

const sheets = new Set<CSSStyleSheet>();
let isOn = false;

function apply({ cssRules }: CSSStyleSheet | CSSGroupingRule): void {
  for (const rule of cssRules) {
    if (rule instanceof CSSMediaRule && [FORCED, ALWAYS].includes(rule.conditionText))
      rule.media.mediaText = isOn ? ALWAYS : FORCED;
    else if (rule instanceof CSSGroupingRule) apply(rule);
  }
}

// Lit makes its sheets when an element is first used, and rooms of the widget come later still.
const { replaceSync } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.replaceSync = function (text) {
  replaceSync.call(this, text);
  sheets.add(this);
  if (isOn) apply(this);
};

export function forceColours(on: boolean): void {
  if (on === isOn) return;
  isOn = on;
  sheets.forEach(apply);
}
