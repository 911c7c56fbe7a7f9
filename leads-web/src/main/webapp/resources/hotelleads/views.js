/* The drop-down of saved views: opening and closing it, and walking in it by keyboard. */
(function () {
  'use strict';
  function $(id) { return document.getElementById(id); }
  function isOpen() { return $('views-list') && !$('views-list').hidden; }
  function items() { return Array.from(document.querySelectorAll('#views-list .views-item')); }
  function open() {
    $('views-list').hidden = false;
    $('views-button').setAttribute('aria-expanded', 'true');
    (document.querySelector('#views-list .is-open') || items()[0]).focus();
  }
  function close(focus) {
    if (!isOpen()) { return; }
    $('views-list').hidden = true;
    $('views-button').setAttribute('aria-expanded', 'false');
    if (focus) { $('views-button').focus(); }
  }
  function clicked(event) {
    if (event.target.closest('#views-button')) {
      if (isOpen()) { close(true); } else { open(); }
    } else if (!event.target.closest('#views-list')) {
      close(false);
    } else if (event.target.closest('.views-item')) {
      setTimeout(function () { close(true); }, 0);
    }
  }
  function pressed(event) {
    if (!isOpen()) { return; }
    if (event.key === 'Escape') {
      event.stopPropagation();
      close(true);
      return;
    }
    var all = items(), step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && event.target.closest('#views')) {
      event.preventDefault();
      event.stopPropagation();
      all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
    }
  }
  /* a page that opened with a view of its own accord says so in its address */
  function tell() {
    var views = $('views');
    if (!views || !views.dataset.address) { return; }
    if (!location.search) { history.replaceState(null, '', location.pathname + '?' + views.dataset.address); }
    if (location.search === '?' + views.dataset.address) { window.consoleRemember('hotelleads-columns', views.dataset.columns || ''); }
  }
  document.addEventListener('DOMContentLoaded', function () {
    tell();
    document.addEventListener('click', clicked);
    document.addEventListener('keydown', pressed, true);
  });
})();
