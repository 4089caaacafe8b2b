// Elements without innerHTML, and the icons of the mock-ups.

const SVG = 'http://www.w3.org/2000/svg';

/** h('p', { class: 'xs' }, 'text', child) — attributes that are functions become listeners, null and false are left out. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'i');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of ICONS[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

const ICONS = {
  camera: ['M4 8h3l2-3h6l2 3h3v11H4z', 'M12 9.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7z'],
  video: ['M3 6h12v12H3z', 'M15 11l6-3.500v9L15 13'],
  keyboard: ['M4 7h9M8.500 7v12M14 12h6M17 12v7'],
  next: ['M9 5l7 7-7 7'],
  plus: ['M12 5v14M5 12h14'],
  menu: ['M4 7h16M4 12h16M4 17h16'],
  alert: ['M12 4l9 16H3z', 'M12 10v4M12 17v.5'],
};

export const byId = (id) => document.getElementById(id);

const ZONE = 'Asia/Shanghai';
const format = (options) => new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, hourCycle: 'h23', ...options });
const clock = format({ hour: '2-digit', minute: '2-digit' });
const second = format({ hour: '2-digit', minute: '2-digit', second: '2-digit' });
const day = format({ month: 'numeric', day: 'numeric' });

export const hourMinute = (at) => clock.format(new Date(at));
export const withSeconds = (at) => second.format(new Date(at));

const parts = (at) => Object.fromEntries(day.formatToParts(new Date(at)).map((part) => [part.type, part.value]));
/** 8月27日 */
export const monthDay = (at) => `${parts(at).month}月${parts(at).day}日`;
/** 8.27 */
export const shortDay = (at) => `${parts(at).month}.${parts(at).day}`;

/** 今天 08:14, or 8月27日 08:14 */
export const spoken = (at) => `${monthDay(at) === monthDay(Date.now()) ? '今天' : monthDay(at)} ${hourMinute(at)}`;
