import { useState } from 'react';
import register from '@helsefellesskap/data/json/municipality-index.json?url';
import { plan as fjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as rogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import '@helsefellesskap/elements/hfs-goals';
import '@helsefellesskap/elements/hfs-municipality-finder';

const plans = { 'Sør-Rogaland': rogaland, 'Sogn og Fjordane': fjordane };

export function App() {
  const [lang, setLang] = useState('nb');
  const [place, setPlace] = useState<keyof typeof plans>('Sør-Rogaland');
  const [chosen, setChosen] = useState('');
  const [shown, setShown] = useState(true);
  return (
    <>
      <h1>Helsefellesskap med React</h1>
      <label>
        Språk{' '}
        <select value={lang} onChange={({ target }) => setLang(target.value)}>
          <option value="nb">bokmål</option>
          <option value="nn">nynorsk</option>
          <option value="en">English</option>
        </select>
      </label>

      {/* src is text, and so is the address of a record */}
      <hfs-municipality-finder
        lang={lang}
        src={register}
        onhfs-municipality-select={({ municipality, partnerships }) =>
          setChosen(`Kommune ${municipality}: ${partnerships.join(', ')}`)
        }
      />
      <p role="status">{chosen}</p>

      <label>
        Strategi{' '}
        <select value={place} onChange={({ target }) => setPlace(target.value as keyof typeof plans)}>
          {Object.keys(plans).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" checked={shown} onChange={({ target }) => setShown(target.checked)} /> Vis målene
      </label>

      {/* plan is an object, and so is the record itself */}
      {shown && <hfs-goals lang={lang} heading-level={2} plan={plans[place]} />}
    </>
  );
}
