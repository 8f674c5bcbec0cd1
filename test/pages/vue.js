import { createApp, h, ref } from 'vue';

createApp({
  setup() {
    const kommune = ref('Rødovre');
    const heard = ref('');
    const shown = ref(true);
    return () =>
      h('main', [
        h('button', { id: 'skift', onClick: () => (kommune.value = 'Aarhus') }),
        h('button', { id: 'vis', onClick: () => (shown.value = !shown.value) }),
        h('output', heard.value),
        shown.value &&
          h('danmarkskort-omgoerelse', {
            kommune: kommune.value,
            aar: 2024,
            data: globalThis.tal,
            udenGrunddata: false,
            onKommuneValgt: ({ detail }) => (heard.value = detail.navn),
          }),
      ]);
  },
}).mount('#app');
