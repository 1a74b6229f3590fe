import { render } from 'svelte/server';
import Page from './page.svelte';

export const page = render(Page).body;
