import vue from '@vitejs/plugin-vue';

// Vue would look for components of these names.
const compilerOptions = { isCustomElement: (tag) => tag.includes('-') };

export default { plugins: [vue({ template: { compilerOptions } })], build: { outDir: 'out' }, logLevel: 'warn' };
