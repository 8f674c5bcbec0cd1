import '@webcomponents/custom-elements';
