// The entry page: files are checked and uploaded at once, the draft saves itself, gaps are counted and jumped to.
const $ = (selector, within = document) => within.querySelector(selector);
const form = $("#entry");
const list = $("#files");
const picker = $("#media");
const add = $(".add");
const saved = $("[data-saved]");
const submit = $("[data-submit]");
const limits = { PICTURE: Number(form.dataset.pictures), VIDEO: Number(form.dataset.videos), bytes: Number(form.dataset.bytes) };
const KINDS = { jpg: "PICTURE", jpeg: "PICTURE", png: "PICTURE", mp4: "VIDEO" };
const uploads = [];
let uploading = null;
let dirty = false;
let saving = null;
let timer = 0;
let signInAddress = "";
const KEPT = `entry ${location.pathname}`;
const UNTYPED = ["work", "media", "known", "files", "action", "truth", "licence"];

const length = (text) => [...text].length;
const size = (bytes) => (bytes < 1048576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1).replace(".0", "")} MB`);
const icon = (name) => $(`#icon-${name}`).content.cloneNode(true);
const value = (name) => form.elements[name].value.trim();

// --- files: checks that need no server
async function fault(file) {
  const ending = file.name.split(".").pop().toLowerCase();
  const kind = KINDS[ending];
  if (ending === "heic" || ending === "heif") return "HEIC 照片手机以外打不开。存成 JPG 再传";
  if (!kind || limits[kind] === 0) return `这里不收 ${ending.toUpperCase()} 文件。图片用 JPG 或 PNG，视频用 MP4`;
  const word = kind === "VIDEO" ? "视频" : "图片";
  if (file.size === 0) return `${word}是空的。换一个再传`;
  if (file.size > limits.bytes) return `${word} ${size(file.size)}，超过 ${size(limits.bytes)}。压缩后再传`;
  if (!(await looksRight(file, kind))) return `这个文件不是真正的${word}，可能只是改了名字。换原文件再传`;
  if (kindNow() && kindNow() !== kind) return `图片和视频不能一起传。要传${word}，先移除上面的文件`;
  if (count(kind) >= limits[kind]) return kind === "VIDEO" ? "一件作品只能有 1 段视频" : `最多 ${limits.PICTURE} 张，这张没加上`;
  return null;
}

async function looksRight(file, kind) {
  const head = new Uint8Array(await file.slice(0, 12).arrayBuffer());
  const starts = (...bytes) => bytes.every((byte, place) => head[place] === byte);
  if (kind === "VIDEO") return String.fromCharCode(...head.slice(4, 8)) === "ftyp";
  return starts(0xff, 0xd8, 0xff) || starts(0x89, 0x50, 0x4e, 0x47);
}

const rows = () => [...list.children].filter((row) => row.dataset.kind && !row.classList.contains("bad"));
const count = (kind) => rows().filter((row) => row.dataset.kind === kind).length;
const kindNow = () => rows()[0]?.dataset.kind;

async function take(files) {
  for (const file of files) {
    const row = $("#file-row").content.cloneNode(true).firstElementChild;
    const upload = { file, row, waiting: false };
    $("[data-name]", row).textContent = file.name;
    $("[data-size]", row).textContent = size(file.size);
    $("[data-remove]", row).append(icon("cross"));
    $("[data-remove]", row).setAttribute("aria-label", `移除 ${file.name}`);
    $("[data-retry]", row).addEventListener("click", () => queue(upload));
    row.upload = upload;
    list.append(row);
    state(upload, "", "正在检查");
    const wrong = await fault(file);
    if (wrong) {
      refuse(upload, wrong);
      continue;
    }
    row.dataset.kind = KINDS[file.name.split(".").pop().toLowerCase()];
    preview(upload);
    queue(upload);
  }
  review();
}

function preview({ file, row }) {
  if (row.dataset.kind === "VIDEO") return $(".pic", row).append(icon("play"));
  const image = new Image();
  image.alt = "";
  image.src = URL.createObjectURL(file);
  image.onload = image.onerror = () => URL.revokeObjectURL(image.src);
  return $(".pic", row).append(image);
}

function state({ row }, look, words, percent = null, mayRetry = false) {
  row.classList.remove("done", "warn", "bad");
  if (look) row.classList.add(look);
  $(".said", row).replaceChildren(...(look === "done" ? [icon("check"), ` ${words}`] : [words]));
  $("progress", row).hidden = percent === null;
  if (percent !== null) $("progress", row).value = percent;
  $("[data-retry]", row).hidden = !mayRetry;
}

function refuse(upload, words) {
  state(upload, "bad", words);
  $("[data-progress]").textContent = `${upload.file.name}：${words}`;
}

// --- files: upload, one after the other
function queue(upload) {
  upload.waiting = true;
  state(upload, "", "排队等着传", 0);
  if (!uploads.includes(upload)) uploads.push(upload);
  next();
}

function next() {
  if (uploading) return;
  uploading = uploads.find((upload) => upload.waiting) ?? null;
  if (uploading) send(uploading);
  review();
}

function send(upload) {
  const { file } = upload;
  const request = new XMLHttpRequest();
  const began = Date.now();
  upload.waiting = false;
  upload.request = request;
  state(upload, "", "正在上传", 0);
  request.open("POST", form.dataset.uploads);
  request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
  request.setRequestHeader("Accept", "application/json");
  request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
  request.upload.onprogress = ({ loaded, total }) => {
    const percent = Math.floor((100 * loaded) / total);
    const left = Math.ceil((((Date.now() - began) / 1000) * (total - loaded)) / loaded);
    const words = loaded < total ? `正在上传 ${percent}%${left > 1 && left < 3600 ? ` · 约 ${left} 秒` : ""}` : "传完了，正在检查";
    state(upload, "", words, percent);
  };
  request.onload = () => finish(upload, request);
  request.onerror = request.ontimeout = () => pause(upload, "网络断了，没传完。连上后重试");
  request.onloadend = () => {
    if (uploading === upload) uploading = null;
    next();
  };
  request.send(file);
}

function finish(upload, request) {
  let body = {};
  try {
    body = JSON.parse(request.responseText);
  } catch {
    // Not from our server: treated as a failure below.
  }
  if (request.status === 201 && body.key) return accept(upload, body);
  if (request.status === 401) {
    expired();
    return pause(upload, "登录过期了，重新登录后再传");
  }
  if (request.status >= 400 && request.status < 500 && body.message) return refuse(upload, body.message);
  return pause(upload, "没传上，过一会儿重试");
}

function pause(upload, words) {
  state(upload, "warn", words, $("progress", upload.row).value, true);
  $("[data-progress]").textContent = `${upload.file.name}：${words}`;
}

function accept(upload, { key, kind, width, height, seconds }) {
  const input = document.createElement("input");
  Object.assign(input, { type: "hidden", name: "media", value: key });
  upload.row.append(input);
  // Outlives the row: only a file that this form knew may leave the draft when the row is removed.
  const known = document.createElement("input");
  Object.assign(known, { type: "hidden", name: "known", value: key });
  form.append(known);
  upload.row.dataset.kind = kind;
  const clock = seconds ? `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, "0")}` : `${width}×${height}`;
  state(upload, "done", `已传好 · ${clock}`);
  $("[data-progress]").textContent = `${upload.file.name} 已传好`;
  changed();
}

list.addEventListener("click", (event) => {
  const button = event.target.closest("[data-remove]");
  if (!button) return;
  const row = button.closest(".file");
  const upload = row.upload;
  if (upload) {
    upload.waiting = false;
    uploads.splice(uploads.indexOf(upload), uploads.includes(upload) ? 1 : 0);
    upload.request?.abort();
  }
  const neighbour = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  (neighbour ? $("[data-remove]", neighbour) : picker).focus();
  changed();
});
list.addEventListener("error", ({ target }) => target.matches("img") && target.remove(), true);
addEventListener("online", () => uploads.filter((upload) => upload.row.classList.contains("warn")).forEach(queue));

picker.removeAttribute("name");
picker.addEventListener("change", () => {
  const files = [...picker.files];
  picker.value = "";
  take(files);
});
for (const [name, over] of [["dragenter", true], ["dragover", true], ["dragleave", false], ["drop", false]]) {
  add.addEventListener(name, (event) => {
    event.preventDefault();
    add.classList.toggle("over", over);
    if (name === "drop") take([...event.dataTransfer.files]);
  });
}

// --- gaps: what is missing, field by field, in the order of the page
function phoneFault(phone) {
  const digits = phone.replace(/[\s-]/g, "");
  if (/^1\d{10}$/.test(digits)) return null;
  if (!digits) return "还没填手机号";
  if (/^1\d{9}$/.test(digits)) return "少了一位，请填 11 位手机号";
  if (/^1\d{11}$/.test(digits)) return "多了一位，请填 11 位手机号";
  return "请填 11 位手机号，1 开头";
}

function textFault(name, word) {
  const limit = Number(form.elements[name].dataset.limit);
  const now = length(value(name));
  if (now === 0) return `还没写${word}`;
  return now > limit ? `${word}最多 ${limit} 个字，现在 ${now} 个` : null;
}

function mediaFault() {
  const busy = list.querySelectorAll(".file:not(.done):not(.bad)");
  if ([...busy].some((row) => row.classList.contains("warn"))) return "有文件没传完，重试或移除";
  if (busy.length > 0) return `还有 ${busy.length} 个文件在传，稍等`;
  return $(".file.done", list) ? null : "还没传作品";
}

const FAULTS = {
  theme: ["theme", () => ($("input[name=theme]:checked") ? null : "还没选主题")],
  media: ["media", mediaFault],
  title: ["text", () => textFault("title", "标题")],
  introduction: ["text", () => textFault("introduction", "作品说明")],
  name: ["author", () => (value("name") ? null : "还没填姓名")],
  phone: ["author", () => phoneFault(value("phone"))],
  unit: ["author", () => (value("unit") ? null : "还没填工作单位或工会")],
  city: ["author", () => (value("city") ? null : "还没选城市")],
  truth: ["consent", () => (form.elements.truth.checked ? null : "勾选后才能提交")],
  licence: ["consent", () => (form.elements.licence.checked ? null : "勾选后才能提交")],
};
const gaps = () => Object.entries(FAULTS).filter(([, [, faultOf]]) => faultOf());

function review() {
  const missing = gaps();
  let current = true;
  for (const step of document.querySelectorAll("[data-step]")) {
    const ok = !missing.some(([, [place]]) => place === step.dataset.step);
    step.classList.toggle("ok", ok);
    step.classList.toggle("todo", !ok && !current);
    if (!ok) current = false;
  }
  submit.textContent = missing.length > 0 ? `还差 ${missing.length} 项，去补全` : "提交作品";
  const kind = kindNow();
  const room = kind ? limits[kind] - count(kind) : 1;
  add.classList.toggle("full", room <= 0);
  picker.accept = kind === "PICTURE" ? "image/jpeg,image/png" : "image/jpeg,image/png,video/mp4";
  if (kind === "PICTURE") $("[data-add]").lastChild.textContent = ` 再加图片（还可加 ${room} 张）`;
  else $("[data-add]").lastChild.textContent = " 选图片或视频";
}

function mark(name, words) {
  const error = $(`#${name}-error`);
  const control = form.elements[name] ?? $(`#${name}`);
  $(`[data-field=${name}]`).classList.toggle("bad", Boolean(words));
  error.hidden = !words;
  error.lastElementChild.textContent = words ?? "";
  if (control instanceof Element) control.toggleAttribute("aria-invalid", Boolean(words));
  if (control instanceof Element && words) control.setAttribute("aria-invalid", "true");
}

function jump([name, [, faultOf]]) {
  mark(name, faultOf());
  const target = name === "theme" ? $("input[name=theme]") : name === "media" ? picker : $(`#${name}`);
  $(`[data-field=${name}]`).scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}

function touched(name, leaving) {
  const words = FAULTS[name]?.[1]();
  const text = form.elements[name];
  const tooLong = text?.dataset?.limit && length(text.value.trim()) > Number(text.dataset.limit);
  const wrongWhenLeft = leaving && text?.value?.trim() && name === "phone";
  if (!words || tooLong || wrongWhenLeft) mark(name, words);
}

form.addEventListener("input", ({ target }) => {
  const hint = $(`#${target.name}-hint`);
  if (hint) hint.textContent = `${length(target.value.trim())} / ${target.dataset.limit}`;
  if (target.name === "theme") {
    const about = target.dataset.about;
    $("p[data-about]").textContent = about ? `${target.nextElementSibling.textContent}：${about}` : "";
  }
  if (FAULTS[target.name]) touched(target.name, false);
  if (target !== picker) changed();
});
form.addEventListener("focusout", ({ target }) => FAULTS[target.name] && touched(target.name, true));

// --- the draft saves itself
function changed() {
  dirty = true;
  review();
  if ($(".file.done", list)) mark("media", null);
  clearTimeout(timer);
  timer = setTimeout(save, 1500);
}

async function save(keepalive = false) {
  clearTimeout(timer);
  if (saving) return saving;
  dirty = false;
  saving = store(keepalive).then((stored) => {
    saving = null;
    if (!stored) dirty = true;
    if (dirty) timer = setTimeout(save, stored ? 1500 : 15000);
  });
  return saving;
}

async function store(keepalive) {
  const entry = new FormData(form);
  entry.set("action", "save");
  entry.delete("files");
  try {
    const answer = await fetch(form.getAttribute("action"), {
      method: "POST",
      body: entry,
      headers: { Accept: "application/json" },
      keepalive,
    });
    if (answer.status === 401) {
      expired();
      return true;
    }
    if (answer.status >= 400 && answer.status < 500) {
      const { message, next } = await answer.json();
      saved.textContent = `没存上：${message}。${next ?? ""}`;
      return true;
    }
    if (!answer.ok) throw new Error(answer.status);
    const { work, savedAt } = await answer.json();
    form.elements.work.value = work;
    history.replaceState(null, "", `${location.pathname}?work=${encodeURIComponent(work)}`);
    saved.textContent = `草稿已存 ${savedAt}，随时可以离开`;
    return true;
  } catch {
    saved.textContent = "网络断了，草稿还没存上。连上后自动再存";
    return false;
  }
}

function expired() {
  const link = document.createElement("a");
  link.className = "inline-link";
  signInAddress = `/signin?return=${encodeURIComponent(location.pathname + location.search)}`;
  link.href = signInAddress;
  link.textContent = "重新登录";
  saved.replaceChildren("登录过期了，", link, "后接着填");
  const typed = [...new FormData(form)].filter(([name, text]) => typeof text === "string" && !UNTYPED.includes(name));
  sessionStorage.setItem(KEPT, JSON.stringify(typed));
}

// What was typed before the sign-in expired is newer than what was saved.
for (const [name, text] of JSON.parse(sessionStorage.getItem(KEPT) ?? "[]")) {
  if (form.elements[name]) form.elements[name].value = text;
}
sessionStorage.removeItem(KEPT);

addEventListener("visibilitychange", () => document.hidden && dirty && save(true));
addEventListener("online", () => dirty && save());

form.addEventListener("submit", async (event) => {
  const asDraft = event.submitter?.value === "save";
  const missing = gaps();
  if (asDraft) {
    event.preventDefault();
    await save();
  } else if (missing.length > 0) {
    event.preventDefault();
    jump(missing[0]);
  } else if (saving) {
    event.preventDefault();
    await saving;
    form.requestSubmit(submit);
  } else if (form.dataset.sent) {
    event.preventDefault();
  } else {
    // The draft is stored first: it tells whether the sign-in still holds, and nothing is lost if the rest fails.
    event.preventDefault();
    clearTimeout(timer);
    form.dataset.sent = "yes";
    submit.textContent = "正在提交…";
    const stored = await store(false);
    if (signInAddress) return location.assign(signInAddress);
    if (stored) {
      dirty = false;
      return form.submit();
    }
    delete form.dataset.sent;
    return review();
  }
});
addEventListener("pageshow", (event) => event.persisted && location.reload());

review();
