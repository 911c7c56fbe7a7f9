/* Long lists of hotels: a box above one narrows it to what has the typed words, whatever the accents. */
(function () {
  'use strict';
  function folded(text) {
    return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  }
  document.addEventListener('input', function (event) {
    var box = event.target.closest('[data-narrows]');
    var list = box && document.getElementById(box.dataset.narrows);
    if (!list) {
      return;
    }
    var wanted = folded(box.value).split(/\s+/).filter(Boolean);
    list.querySelectorAll('li').forEach(function (line) {
      var text = folded(line.textContent);
      line.hidden = !wanted.every(function (word) { return text.includes(word); });
    });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.target.closest('[data-narrows]')) {
      event.preventDefault();
    }
  });
})();
