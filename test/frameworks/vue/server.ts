import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Page from './page.vue';

export const page = await renderToString(createSSRApp(Page));
