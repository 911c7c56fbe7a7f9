/* From a reason to the words that gave it: shows the message and marks them, until another reason or lead is chosen. */
(function () {
  'use strict';
  var shown = null;

  function bubble() {
    return shown && document.querySelector('.bubble[data-message="' + CSS.escape(shown.message) + '"]');
  }
  function mark() {
    document.querySelectorAll('.bubble.is-quoted, .bubble .is-quoted').forEach(function (old) { old.classList.remove('is-quoted'); });
    var message = bubble();
    if (!message) { return; }
    message.classList.add('is-quoted');
    message.querySelectorAll('[data-at]').forEach(function (piece) {
      var at = Number(piece.dataset.at);
      if (at >= shown.start && at < shown.end) { piece.classList.add('is-quoted'); }
    });
  }
  function show(reason) {
    shown = { lead: window.leadsPage.openId(), message: reason.dataset.quote, start: Number(reason.dataset.start), end: Number(reason.dataset.end) };
    mark();
    var message = bubble();
    if (message) {
      var body = message.closest('.lead-body'), away = message.getBoundingClientRect().top - body.getBoundingClientRect().top;
      var calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      body.scrollBy({ top: away - Math.max(0, body.clientHeight - message.offsetHeight) / 2, behavior: calm ? 'auto' : 'smooth' });
      message.focus({ preventScroll: true });
    }
  }
  /* the panel is drawn anew now and then */
  function drawn() {
    if (shown && shown.lead !== window.leadsPage.openId()) { shown = null; }
    if (shown && !document.querySelector('.bubble.is-quoted')) { mark(); }
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.addEventListener('click', function (event) {
      var reason = event.target.closest('.because');
      if (reason) { show(reason); }
    });
    new MutationObserver(drawn).observe(document.getElementById('lead-place'), { childList: true, subtree: true });
  });
})();
