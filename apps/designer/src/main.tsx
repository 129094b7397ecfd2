import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createLocalCopies } from './local/localCopies.ts';
import { Crashed } from './parts/Crashed.tsx';
import './style.css';

const place = document.getElementById('designer');
if (!place) throw new Error('The page has no element "designer" to draw in.');
createRoot(place).render(
  <Crashed>
    <App copies={createLocalCopies()} />
  </Crashed>,
);
