/** @template {keyof HTMLElementTagNameMap} Tag @param {Tag} tag */
const first = (tag) => /** @type {HTMLElementTagNameMap[Tag]} */ (document.querySelector(tag));

const goals = first('hfs-goals');
const finder = first('hfs-municipality-finder');
const [language, strategy] = document.querySelectorAll('select');
const isShown = first('input');

language?.addEventListener('change', () => {
  for (const widget of [goals, finder]) widget.lang = language.value;
});

strategy?.addEventListener('change', async () => {
  goals.plan = await (await fetch(strategy.value)).json(); // the record itself; `goals.src = strategy.value` does as well
});

isShown.addEventListener('change', () => {
  if (isShown.checked) first('main').append(goals);
  else goals.remove();
});

finder.addEventListener('hfs-municipality-select', ({ municipality, partnerships }) => {
  first('output').textContent = `Kommune ${municipality}: ${partnerships.join(', ')}`;
});
