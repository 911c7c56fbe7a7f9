/* The channels: copies an address, or marks it where a browser does not let a page copy. */
(function () {
  'use strict';
  function mark(button) {
    var range = document.createRange();
    range.selectNodeContents(button.parentNode.querySelector('code'));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }
  function tell(button) {
    button.querySelector('span').textContent = button.dataset.copied;
    button.setAttribute('aria-live', 'polite');
  }
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (!button) {
      return;
    }
    if (!navigator.clipboard) {
      mark(button);
      return;
    }
    navigator.clipboard.writeText(button.dataset.copy).then(function () { tell(button); }, function () { mark(button); });
  });
})();
