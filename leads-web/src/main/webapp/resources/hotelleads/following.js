/* Following what changes: as long as a page is looked at, it asks what has changed since it last knew, and says so when nobody answers or nobody is signed in any more. */
(function () {
  'use strict';
  var EVERY = 3000, LONGEST_WAIT = 20000;
  function $(id) { return document.getElementById(id); }

  /* the page holds where to ask and since when; a page that is busy asks a little later */
  window.followChanges = function (page, heed, isBusy) {
    var since = page.dataset.since, wait = EVERY, timer;
    function later() {
      clearTimeout(timer);
      if (!document.hidden && since !== null) { timer = setTimeout(ask, wait); }
    }
    function ask() {
      if (isBusy()) { later(); return; }
      fetch(page.dataset.changes + '?since=' + encodeURIComponent(since), { headers: { Accept: 'application/json' }, redirect: 'manual', cache: 'no-store' })
        .then(function (answer) {
          if (answer.status === 401 || answer.type === 'opaqueredirect') { signedOut(); return null; }
          if (!answer.ok) { throw new Error('HTTP ' + answer.status); }
          return answer.json();
        })
        .then(function (news) {
          if (!news) { return; }
          $('offline').hidden = true;
          wait = EVERY;
          since = news.mark;
          if (news.unknown || news.changed.length) { heed(news); }
          later();
        })
        .catch(function () {
          $('offline').hidden = false;
          wait = Math.min(wait * 2, LONGEST_WAIT);
          later();
        });
    }
    function signedOut() {
      since = null;
      $('offline').hidden = true;
      var banner = $('signed-out'), link = banner.querySelector('a');
      link.href = link.getAttribute('href').split('?')[0] + '?to=' + encodeURIComponent(location.pathname + location.search);
      banner.hidden = false;
    }
    document.addEventListener('visibilitychange', function () {
      if (document.hidden) { clearTimeout(timer); } else if (since !== null) { wait = EVERY; ask(); }
    });
    later();
  };
})();
