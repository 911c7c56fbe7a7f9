/* Selecting leads for a change of many: the selection outlives paging, sorting and updates, but not another filter. */
(function () {
  'use strict';
  var LOOK_EVERY = 1500;
  var picked = new Set(), all = false, last = null, filter, looking, focused = null;

  function $(id) { return document.getElementById(id); }
  function boxes() { return Array.from(document.querySelectorAll('#leads .pick[data-lead]')); }
  function paginator() { var table = window.PF && PF('leadsTable'); return table && table.cfg.paginator ? table.getPaginator() : null; }
  function matching() { var pages = paginator(); return pages ? pages.cfg.rowCount : boxes().length; }
  /* the number of all that match in words; beyond the cap the table says so with a plus */
  function inWords() {
    var report = document.querySelector('#leads .ui-paginator-current');
    return matching().toLocaleString(document.documentElement.lang) + (report && /\+$/.test(report.textContent.trim()) ? '+' : '');
  }
  function filterNow() {
    var words = new URLSearchParams(location.search);
    ['lead', 'sort', 'view'].forEach(function (name) { words.delete(name); });
    return words.toString();
  }

  function dress() {
    if (filterNow() !== filter) { filter = filterNow(); clear(); return; }
    var shown = boxes(), on = shown.filter(function (box) { return all || picked.has(box.dataset.lead); });
    shown.forEach(function (box) {
      box.checked = all || picked.has(box.dataset.lead);
      box.closest('tr').classList.toggle('is-picked', box.checked);
    });
    var page = $('pick-page');
    if (page) { page.checked = shown.length > 0 && on.length === shown.length; page.indeterminate = on.length > 0 && on.length < shown.length; }
    bar(shown, on);
  }
  function bar(shown, on) {
    var place = $('bulk-bar');
    if (!place) { return; }
    var words = place.dataset, whole = shown.length > 0 && on.length === shown.length && picked.size === shown.length, more = matching() > shown.length;
    place.hidden = !all && !picked.size;
    var text = all ? words.all.replace('#', inWords()) : whole && more ? words.page.replace('#', shown.length) : picked.size === 1 ? words.one : words.many.replace('2', picked.size.toLocaleString(document.documentElement.lang));
    say($('bulk-count'), text);
    $('bulk-all').hidden = all || !more;
    say($('bulk-all'), words.selectAll.replace('#', inWords()));
  }
  function say(place, text) { if (place.textContent !== text) { place.textContent = text; } }
  function clear() { picked.clear(); all = false; last = null; dress(); }
  function set(lead, on) { if (on) { picked.add(lead); } else { picked.delete(lead); } }
  /* who takes one of all away selects the others of this page */
  function narrow() { if (all) { all = false; boxes().forEach(function (box) { picked.add(box.dataset.lead); }); } }

  function clicked(event) {
    var box = event.target.closest('.pick');
    focused = box ? focused : null;
    if (box && box.id === 'pick-page') {
      narrow();
      boxes().forEach(function (one) { set(one.dataset.lead, box.checked); });
      dress();
    } else if (box) {
      narrow();
      pick(box, event.shiftKey);
    } else if (event.target.closest('#bulk-all')) { all = true; dress(); $('bulk-clear').focus(); }
    else if (event.target.closest('#bulk-clear')) { clear(); if ($('pick-page')) { $('pick-page').focus(); } }
    else if (event.target.closest('[data-bulk]')) { ask(event.target.closest('[data-bulk]').dataset.bulk); }
    else if (event.target.closest('[data-bulk-lead]')) {
      event.preventDefault();
      PF('bulkResult').hide();
      window.leadsPage.open(event.target.closest('[data-bulk-lead]').dataset.bulkLead, true);
    }
  }
  function pick(box, range) {
    var shown = boxes(), from = shown.findIndex(function (one) { return one.dataset.lead === last; }), to = shown.indexOf(box);
    if (range && from >= 0) {
      shown.slice(Math.min(from, to), Math.max(from, to) + 1).forEach(function (one) { set(one.dataset.lead, box.checked); });
    } else {
      set(box.dataset.lead, box.checked);
    }
    last = box.dataset.lead;
    dress();
  }
  function pressed(event) {
    if (!event.target.matches || !event.target.matches('.pick')) { return; }
    var step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0, list = [$('pick-page')].concat(boxes());
    var next = step && list[list.indexOf(event.target) + step];
    if (next) { event.preventDefault(); next.focus(); }
  }
  function ask(change) { window.leadsPage.call('bulkAsk', { change: change, all: all, leads: all ? '' : Array.from(picked).join(',') }); }

  /* what goes on in the background */
  function running() { return document.querySelector('#bulk-runs [data-running=true]'); }
  function later() {
    clearTimeout(looking);
    if (running() && !document.hidden) { looking = setTimeout(look, LOOK_EVERY); }
  }
  function look() { window.leadsPage.call('bulkLook', { byItself: true }, later); }
  window.leadsBulk = {
    started: function (args) {
      if (args.validationFailed && !args.refused) { return; }
      PF('bulkDialog').hide();
      if (args.bulk) { clear(); }
      if (args.bulk === 'finished') { PF('bulkResult').show(); }
      later();
    }
  };

  document.addEventListener('DOMContentLoaded', function () {
    filter = filterNow();
    dress();
    document.addEventListener('click', clicked);
    document.addEventListener('keydown', pressed);
    document.addEventListener('visibilitychange', later);
    document.addEventListener('focusin', function (event) { var box = event.target.closest('.pick'); focused = box ? box.id || box.dataset.lead : null; });
    new MutationObserver(renewed).observe(document.querySelector('.leads-list'), { childList: true, subtree: true });
    later();
  });
  /* the table or the progress was drawn anew */
  function renewed() {
    dress();
    if (focused && document.activeElement === document.body) {
      var box = $(focused) || document.querySelector('#leads .pick[data-lead="' + focused + '"]');
      if (box) { box.focus({ preventScroll: true }); }
    }
    later();
  }
})();
