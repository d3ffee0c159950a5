(() => {
  "use strict";
  const root = document.documentElement, body = document.body;
  root.classList.add("js");
  const $ = (s, r = document) => r.querySelector(s), $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const cards = $$(".card"), panel = $(".panel"), live = $("#live"), said = $("#said"), bar = $(".bar"), find = $("#find"), dialog = $("#keys");
  const wide = matchMedia("(min-width: 62.01rem)"), still = matchMedia("(prefers-reduced-motion: reduce)");
  const smooth = () => (still.matches ? "instant" : "smooth");
  const say = (words) => { said.textContent = words; };
  const count = (words) => { live.textContent = words; };
  let chosen = null, marked = [];
  const hide = (card) => card.setAttribute("hidden", "until-found");

  /* which statements a filter leaves */
  const boxes = $$(".chip input");
  const shown = () => {
    const on = boxes.filter((b) => b.checked).map((b) => b.value);
    return on.length ? cards.filter((c) => on.some((v) => c.classList.contains("is-" + v) || c.classList.contains("has-" + v))) : cards;
  };
  const label = (card) => {
    const f = $$(".finding", card).length;
    return "Statement " + card.dataset.n + " of " + cards.length + ", " + $(".verdict", card).textContent.trim().toLowerCase() + (f ? ", " + f + (f === 1 ? " finding" : " findings") : "");
  };

  /* choose one statement: mark it in the text, in the map, and open its card */
  const choose = (card, { text = true, focus = false, link = true, quiet = false } = {}) => {
    if (!card) return;
    const id = card.dataset.id;
    if (chosen && chosen !== card) { hide(chosen); for (const el of marked) { el.classList.remove("on"); el.removeAttribute("aria-current"); } }
    card.removeAttribute("hidden");
    const st = $("#t-" + id), map = $("#m-" + id);
    st.classList.add("on"); map.classList.add("on");
    const strip = map.closest("nav"); strip.scrollLeft += map.getBoundingClientRect().left - strip.getBoundingClientRect().left - strip.clientWidth / 2; map.setAttribute("aria-current", "true");
    marked = [st, map];
    panel.classList.add("open"); body.classList.add("sheet");
    if (chosen !== card) panel.scrollTop = 0;
    chosen = card;
    if (text) {
      const box = st.getBoundingClientRect(), top = wide.matches ? bar.offsetHeight : 60, floor = wide.matches ? innerHeight : innerHeight * 0.42;
      if (box.top < top + 20 || box.bottom > floor - 10) scrollBy({ top: box.top - top - (wide.matches ? innerHeight * 0.2 : 16), behavior: smooth() });
    }
    if (link) try { history.replaceState(null, "", "#" + card.id); } catch { /* some viewers forbid it */ }
    if (focus) $("h3", card).focus({ preventScroll: true });
    if (!quiet) say(label(card));
  };
  const close = () => {
    if (wide.matches) return;
    panel.classList.remove("open"); body.classList.remove("sheet");
    if (chosen) $("#t-" + chosen.dataset.id + " .mark").focus({ preventScroll: true });
  };
  const step = (by) => {
    const list = shown(); if (!list.length) return;
    const at = list.indexOf(chosen);
    let next;
    if (at >= 0) next = list[(at + by + list.length) % list.length];
    else { const n = chosen ? +chosen.dataset.n : 0; next = by > 0 ? list.find((c) => +c.dataset.n > n) || list[0] : [...list].reverse().find((c) => +c.dataset.n < n) || list.at(-1); }
    choose(next);
  };
  let current = null;
  const reach = (finding, focus) => {
    if (!finding.closest(".card")) { finding.scrollIntoView({ block: "center" }); if (focus) finding.focus({ preventScroll: true }); return; }
    choose(finding.closest(".card"), { quiet: true });
    for (const f of $$(".finding.on")) f.classList.remove("on");
    finding.classList.add("on"); current = finding;
    finding.scrollIntoView({ block: "nearest" });
    if (focus) finding.focus({ preventScroll: true });
    say("Finding: " + $("h5", finding).textContent.trim());
  };
  const hop = (by) => {
    const list = shown().flatMap((c) => $$(".finding", c)); if (!list.length) return say("No findings here");
    let at = list.indexOf(current);
    if (at < 0 || (chosen && current.closest(".card") !== chosen)) {
      const n = chosen ? +chosen.dataset.n : 0;
      const i = list.findIndex((f) => +f.closest(".card").dataset.n >= n);
      at = by > 0 ? (i < 0 ? -1 : i - 1) : (i < 0 ? 0 : i);
    }
    reach(list[(at + by + list.length) % list.length], true);
  };

  const follow = (hash, opts) => {
    const el = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!el) return false;
    if (el.matches(".card")) { choose(el, opts); return true; }
    if (el.matches(".finding")) { reach(el, opts.focus); return true; }
    if (el.matches(".st")) { choose($("#s-" + el.dataset.id), { ...opts, focus: false }); if (opts.focus) $(".mark", el).focus({ preventScroll: true }); return true; }
    return false;
  };
  document.addEventListener("click", (e) => {
    if (e.defaultPrevented || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
    const t = e.target, a = t.closest("a[href^='#']"), go = t.closest("[data-go]"), beside = t.closest("[data-copy-beside]"), all = t.closest("[data-copy-all]");
    if (a && a.hasAttribute("data-permalink")) { e.preventDefault(); put(location.href.split("#")[0] + a.getAttribute("href"), "Link copied"); return; }
    if (a) { if (follow(a.getAttribute("href"), { focus: e.detail === 0 || !a.matches(".mark, .map a") })) e.preventDefault(); return; }
    if (go) return step(+go.dataset.go);
    if (t.closest("[data-close]")) return close();
    if (beside) return put($("pre", beside.parentElement).textContent, "Copied", beside);
    if (all) return put($$(".bib pre").map((p) => p.textContent).join("\n\n"), "Copied", all);
    if (t.closest("#help")) return dialog.showModal();
    const st = t.closest(".st");
    if (st && !t.closest("a") && String(getSelection()) === "") choose($("#s-" + st.dataset.id), { text: false });
  });
  addEventListener("hashchange", () => follow(location.hash, { focus: false }));
  document.addEventListener("beforematch", (e) => { const c = e.target.closest(".card"); if (c) choose(c, { text: false }); });

  const put = async (words, done, button) => {
    let ok = true;
    try { await navigator.clipboard.writeText(words); } catch {
      const box = document.createElement("textarea"); box.value = words; body.append(box); box.select();
      ok = document.execCommand("copy"); box.remove();
    }
    count(ok ? done : "Not copied: select the text and copy it by hand");
    if (button && ok) { const was = button.textContent; button.textContent = "Copied"; setTimeout(() => { button.textContent = was; }, 1600); }
  };

  /* filters: CSS does the showing, this says the count and moves the choice */
  const all = live.textContent;
  const filtered = () => {
    const list = shown(), on = boxes.filter((b) => b.checked);
    if (on.length && list.length && !list.includes(chosen) && wide.matches) choose(list[0], { quiet: true });
    count(on.length ? list.length + " of " + cards.length + " statements" : all);
  };
  $(".filters").addEventListener("change", filtered);
  $(".filters").addEventListener("reset", () => setTimeout(() => { filtered(); boxes[0].focus(); }));

  /* find: highlights without touching the document */
  let hits = [], at = -1;
  const search = () => {
    const q = find.value.trim().toLowerCase(); hits = []; at = -1;
    if (q.length > 1) {
      const walk = document.createTreeWalker($("main"), NodeFilter.SHOW_TEXT);
      for (let n; (n = walk.nextNode());) {
        if (n.parentElement.closest(".vh, [aria-hidden=true], .card .said")) continue;
        const hay = n.data.toLowerCase();
        for (let i = hay.indexOf(q); i >= 0; i = hay.indexOf(q, i + q.length)) {
          const r = document.createRange(); r.setStart(n, i); r.setEnd(n, i + q.length); hits.push(r);
        }
      }
    }
    if (window.Highlight && CSS.highlights) { CSS.highlights.set("find", new Highlight(...hits)); CSS.highlights.delete("find-now"); }
    if (q.length < 2) filtered(); else count(hits.length + (hits.length === 1 ? " place" : " places") + " found");
  };
  const nextHit = (by) => {
    if (!hits.length) return;
    at = (at + by + hits.length) % hits.length;
    const el = hits[at].startContainer.parentElement, card = el.closest(".card"), st = el.closest(".st");
    if (card) choose(card, { quiet: true, link: false }); else if (st) choose($("#s-" + st.dataset.id), { quiet: true, link: false, text: false });
    const fold = el.closest("details"); if (fold) fold.open = true;
    el.scrollIntoView({ block: "center", behavior: "instant" });
    if (window.Highlight && CSS.highlights) { const h = new Highlight(hits[at]); h.priority = 1; CSS.highlights.set("find-now", h); }
    count("Place " + (at + 1) + " of " + hits.length);
  };
  find.addEventListener("input", search);
  find.addEventListener("keydown", (e) => { if (e.key === "Enter") { e.preventDefault(); nextHit(e.shiftKey ? -1 : 1); } else if (e.key === "Escape") { find.value = ""; search(); find.blur(); } });

  addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || dialog.open || e.target.closest("input:not([type=checkbox]), textarea, select")) return;
    if (e.key === "Escape") return close();
    if (!$("#keys-on").checked) return;
    const act = { j: () => step(1), k: () => step(-1), n: () => hop(1), p: () => hop(-1), "/": () => find.focus(), "?": () => dialog.showModal() }[e.key];
    if (act) { e.preventDefault(); act(); }
  });

  /* margin marks that would overlap are moved apart; positions go through CSSOM, which the CSP allows */
  const settle = () => {
    for (const set of [$$(".mark"), $$(".pins")]) {
      for (const el of set) if (el.style.translate) el.style.translate = "";
      if (!set.length || getComputedStyle(set[0]).position !== "absolute") continue;
      const boxes = set.map((el) => el.getBoundingClientRect());
      let floor = -Infinity;
      set.forEach((el, i) => {
        const push = Math.max(0, floor - boxes[i].top);
        if (push) el.style.translate = "0 " + push + "px";
        floor = boxes[i].top + push + boxes[i].height;
      });
    }
  };
  let was = "";
  const measure = () => {
    const high = wide.matches ? bar.offsetHeight : 60, now = high + " " + $$(".page").map((p) => p.offsetWidth + "x" + p.offsetHeight);
    if (now === was) return;
    was = now; root.style.setProperty("--bar", high + "px"); settle();
  };
  new ResizeObserver(measure).observe(bar.firstElementChild);
  const pages = new ResizeObserver(measure); for (const p of $$(".page")) pages.observe(p);
  wide.addEventListener("change", measure); measure();

  let folded = [];
  addEventListener("beforeprint", () => { folded = $$("details.passed:not([open])"); for (const d of folded) d.open = true; settle(); });
  addEventListener("afterprint", () => { for (const d of folded) d.open = false; settle(); });

  for (const c of cards) hide(c);
  if (!follow(location.hash, { focus: false, link: false, quiet: true })) {
    if (wide.matches) choose($(".card.is-disputed") || $(".card:has(.finding)") || cards[0], { text: false, link: false, quiet: true });
  }
})();
