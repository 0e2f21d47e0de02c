import { createDesk } from './app/index.ts';
import { mountPage } from './ui/index.ts';

const host = document.getElementById('app');
if (host) mountPage(host, createDesk());
