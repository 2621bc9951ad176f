// Keeps the comments fresh and sends without leaving the page. Without this script the page works all the same.
"use strict";

const list = document.getElementById("comments");
const form = document.getElementById("write-form");
const EVERY_MS = 1000;
let asking = false;

// Only what has changed is replaced, so that a screen reader hears the news alone.
function show(html) {
  const fresh = document.createElement("ol");
  fresh.innerHTML = html;
  const wanted = [...fresh.children];
  const ids = new Set(wanted.map((item) => item.id));
  for (const item of [...list.children]) {
    if (!ids.has(item.id)) item.remove();
  }
  for (const item of wanted) {
    const shown = document.getElementById(item.id);
    if (!shown) list.append(item);
    else if (shown.outerHTML !== item.outerHTML) shown.replaceWith(item);
  }
}

async function refresh() {
  if (asking) return;
  asking = true;
  try {
    const answer = await fetch(list.dataset.from);
    if (answer.ok) show(await answer.text());
  } catch {
    // The playground was stopped: the next turn tries again.
  } finally {
    asking = false;
  }
}

form.addEventListener("submit", async (submitted) => {
  submitted.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" });
    if (answer.type !== "opaqueredirect") throw new Error(`answered ${answer.status}`);
    form.elements.text.value = "";
    await refresh();
    list.lastElementChild.scrollIntoView({ block: "nearest" });
  } catch {
    form.submit();
  } finally {
    button.disabled = false;
    form.elements.text.focus();
  }
});

setInterval(() => document.hidden || refresh(), EVERY_MS);
