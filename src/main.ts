import { createDesk, openGallery } from './app/index.ts';
import { mountPage } from './ui/index.ts';

const host = document.getElementById('app');
if (host && !openGallery(host)) mountPage(host, createDesk());
