import 'commune-widgets/news-feed';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: globalThis.document.body });
