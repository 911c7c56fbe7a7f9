/* The page of imports: sends a file as it is, and looks again while something goes on. */
(function () {
  'use strict';
  var SECOND = 1000, MEGABYTE = 1048576, timer;

  function $(id) { return document.getElementById(id); }

  /* looking again */
  function later() {
    var look = $('look');
    clearTimeout(timer);
    if (look && !document.hidden && (look.dataset.working !== 'false')) { timer = setTimeout(again, look.dataset.in * SECOND); }
  }
  function again() {
    window.importsLook([{ name: 'byItself', value: true }]).then(later, later);
  }

  /* sending */
  function flaw(text) {
    var place = $('import-flaw');
    place.textContent = text;
    place.hidden = !text;
  }
  function ended(drop) {
    drop.classList.remove('is-sending');
    $('import-sending').hidden = true;
    $('import-file').value = '';
  }
  function answered(drop, request) {
    if (request.status === 201) {
      window.location.assign(drop.dataset.then + encodeURIComponent(request.responseText));
      return;
    }
    ended(drop);
    flaw(request.status >= 400 && request.status < 500 && request.responseText.length < 500 ? request.responseText : drop.dataset.failed);
  }
  function send(file) {
    var drop = $('import-drop'), request = new XMLHttpRequest(), bar = $('import-sending').querySelector('progress');
    flaw('');
    if (file.size > drop.dataset.most * MEGABYTE) { flaw(drop.dataset.tooLarge); return; }
    var query = new URLSearchParams({ what: $('import-what').value, hotel: $('import-hotel').value, name: file.name });
    drop.classList.add('is-sending');
    $('import-sending').hidden = false;
    request.open('POST', drop.dataset.to + '?' + query);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-HotelLeads-Import', '1');
    request.upload.addEventListener('progress', function (event) { if (event.lengthComputable) { bar.value = 100 * event.loaded / event.total; } });
    request.addEventListener('load', function () { answered(drop, request); });
    request.addEventListener('error', function () { ended(drop); flaw(drop.dataset.failed); });
    request.send(file);
  }
  function dropped(event) {
    event.preventDefault();
    $('import-drop').classList.remove('is-over');
    if (event.dataTransfer.files.length) { send(event.dataTransfer.files[0]); }
  }

  document.addEventListener('DOMContentLoaded', function () {
    var drop = $('import-drop');
    if (drop) {
      $('import-file').addEventListener('change', function (event) { if (event.target.files.length) { send(event.target.files[0]); } });
      drop.addEventListener('dragover', function (event) { event.preventDefault(); drop.classList.add('is-over'); });
      drop.addEventListener('dragleave', function () { drop.classList.remove('is-over'); });
      drop.addEventListener('drop', dropped);
    }
    document.addEventListener('visibilitychange', function () { if (document.hidden) { clearTimeout(timer); } else { later(); } });
    jQuery(document).on('pfAjaxComplete', later);
    later();
  });
})();
