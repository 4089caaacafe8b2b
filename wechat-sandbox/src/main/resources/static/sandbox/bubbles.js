// Messages as they look in the chat.

import { h, icon, spoken } from './dom.js';

const GAP = 5 * 60 * 1000;
const LINK = /<a\s[^>]*?href=["']?([^"'\s>]+)["']?[^>]*>([\s\S]*?)<\/a>/gi;

/** Draws messages one after another, with the time between those that are far apart. */
export function drawer(list, openPage) {
  let before = 0;
  return (message, follower) => {
    const at = Date.parse(message.at);
    if (at - before > GAP) list.append(h('li', { class: 'when xs faint' }, spoken(at)));
    before = at;
    list.append(bubble(message, follower, openPage));
  };
}

function bubble({ from, content }, follower, openPage) {
  const mine = from === 'follower';
  const face = mine ? h('span', { class: 'face-me', 'aria-hidden': 'true' }, follower.name[0]) : accountFace();
  const body = draw[content.type](content, openPage);
  return h('li', { class: mine ? 'from-me' : 'from-account' }, ...(mine ? [body, face] : [face, body]));
}

export const accountFace = () => h('span', { class: 'face-account', 'aria-hidden': 'true' }, icon('camera'));

const draw = {
  text: ({ text }, openPage) => h('p', { class: 'bubble' }, ...withLinks(text, openPage)),
  error: ({ text }) => h('p', { class: 'bubble bubble-error' }, icon('alert'), h('span', {}, text)),
  image: ({ url }) => h('a', { class: 'shot', href: url, target: '_blank' }, h('img', { src: url, alt: '图片' })),
  video: ({ url }) => h('video', { class: 'shot', src: url, controls: true, preload: 'metadata' }),
  news: ({ articles }, openPage) => (articles.length === 1 ? card(articles[0], openPage) : list(articles, openPage)),
};

/** WeChat shows links in a text and nothing else of HTML. */
function withLinks(text, openPage) {
  const out = [];
  let end = 0;
  for (const [all, url, words] of text.matchAll(LINK)) {
    const start = text.indexOf(all, end);
    out.push(text.slice(end, start), page(url, words, 'link', openPage, words));
    end = start + all.length;
  }
  return [...out, text.slice(end)];
}

function page(url, title, className, openPage, ...children) {
  const open = (event) => {
    event.preventDefault();
    openPage(url, title);
  };
  return h('a', { class: className, href: /^https?:/.test(url) ? url : null, click: open }, ...children);
}

function card({ title, description, picUrl, url }, openPage) {
  return page(url, title, 'news card', openPage,
    picUrl ? h('span', { class: 'pic' }, h('img', { src: picUrl, alt: '' })) : null,
    h('span', { class: 'news-text' }, h('b', {}, title), description ? h('span', { class: 'sm muted' }, description) : null),
    h('span', { class: 'news-foot sm' }, '点开看看', icon('next')));
}

function list(articles, openPage) {
  return h('div', { class: 'news card' }, ...articles.map((article) =>
    page(article.url, article.title, 'news-row', openPage,
      h('b', {}, article.title),
      article.picUrl ? h('span', { class: 'pic' }, h('img', { src: article.picUrl, alt: '' })) : null)));
}
