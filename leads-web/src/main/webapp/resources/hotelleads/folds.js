/* Keeps open what somebody has unfolded, when the place is drawn anew. */
(function () {
  'use strict';
  var open = new Set();

  function toggled(event) {
    var fold = event.target.dataset && event.target.dataset.fold;
    if (!fold) { return; }
    if (event.target.open) { open.add(fold); } else if (event.target.isConnected) { open.delete(fold); }
  }
  function drawn() {
    document.querySelectorAll('details[data-fold]:not([open])').forEach(function (details) {
      if (open.has(details.dataset.fold) && !details.dataset.seen) { details.open = true; }
      details.dataset.seen = 'true';
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.addEventListener('toggle', toggled, true);
    new MutationObserver(drawn).observe(document.getElementById('main'), { childList: true, subtree: true });
    drawn();
  });
})();
