// A page of the server inside the phone, with WeChat's bar above it so that the chat is always one tap away.

import { byId } from './dom.js';
import { toast } from './toast.js';

let address = '';

export function openPage(url, title) {
  if (!/^https?:/.test(url)) return;
  address = url;
  byId('web-title').textContent = title || '网页';
  byId('web-tab').href = url;
  byId('web-frame').src = url;
  toggleMenu(false);
  byId('webview').hidden = false;
  byId('web-close').focus();
}

function close() {
  byId('webview').hidden = true;
  byId('web-frame').src = 'about:blank';
  byId('chat').focus();
}

function toggleMenu(open) {
  byId('web-menu').hidden = !open;
  byId('web-more').setAttribute('aria-expanded', String(open));
}

async function copy() {
  toggleMenu(false);
  try {
    await navigator.clipboard.writeText(address);
    toast('链接已复制');
  } catch {
    toast(address);
  }
}

export function setUpWebview() {
  byId('web-close').addEventListener('click', close);
  byId('web-more').addEventListener('click', () => toggleMenu(byId('web-menu').hidden));
  byId('web-copy').addEventListener('click', copy);
  byId('web-tab').addEventListener('click', () => toggleMenu(false));
  byId('web-reload').addEventListener('click', () => {
    toggleMenu(false);
    byId('web-frame').src = address;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !byId('webview').hidden) close();
  });
  addEventListener('message', (event) => {
    if (event.origin === location.origin && event.data?.open) openPage(event.data.open, event.data.title);
  });
}
