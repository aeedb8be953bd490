// A page of the old kind: jQuery fetches, puts in, takes out and puts back.
/* global jQuery */
jQuery(($) => {
  $('#place').html($('#widgets').text());
  $('#put-back').on('click', () => $('#place > *').detach().appendTo('#other'));
  $('#copy').on('click', () => $('#other > *').clone(true).appendTo('#place'));
  $('#empty').on('click', () => $('#place, #other').empty());
});
