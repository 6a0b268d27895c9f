// Draws each table that asks for it. The numbers are read from the table, so that they are on the page once.
import { read } from './chart-table.js';
import { fill, ink } from './chart-fills.js';

const BAR = 20;
const LINE = 15;
const ENDS = 110;
const WIDEST = matchMedia('(max-width: 30rem)').matches ? 18 : 26;
const MOST_LINES = 3;
const still = matchMedia('(prefers-reduced-motion: reduce)');
const dark = matchMedia('(prefers-color-scheme: dark)');

/** A label in few short lines; the table has it whole. */
function lines(text) {
  const broken = text.split(/\s+/).reduce((all, word) => {
    const last = all.at(-1);
    return last !== undefined && `${last} ${word}`.length <= WIDEST
      ? [...all.slice(0, -1), `${last} ${word}`]
      : [...all, word];
  }, []);
  return broken.length > MOST_LINES ? [...broken.slice(0, MOST_LINES - 1), `${broken[MOST_LINES - 1]} …`] : broken;
}

function axes(stacked, labels) {
  const { text, line } = ink();
  const common = { stacked, ticks: { color: text, precision: 0 }, grid: { color: line } };
  const names = { ...common.ticks, autoSkip: false, callback: (value) => lines(labels[value]) };
  return { x: { ...common, beginAtZero: true }, y: { ...common, ticks: names, grid: { display: false } } };
}

function settings(table) {
  const stacked = table.dataset.chart === 'parts';
  const { labels, series } = read(table);
  const datasets = series.map((one) => ({ label: one.name, data: one.values, ...fill(one.tone), borderWidth: 1 }));
  const options = {
    indexAxis: 'y',
    maintainAspectRatio: false,
    animation: still.matches ? false : { duration: 300 },
    scales: axes(stacked, labels),
    plugins: { legend: { position: 'bottom', labels: { color: ink().text } } },
  };
  return { type: 'bar', data: { labels, datasets }, options };
}

function place(table) {
  const frame = document.createElement('div');
  const canvas = document.createElement('canvas');
  const { labels, series } = read(table);
  const bars = table.dataset.chart === 'parts' ? 1 : series.length;
  const heights = labels.map((label) => Math.max(bars * BAR, lines(label).length * LINE) + LINE);
  frame.className = 'figure-chart';
  frame.style.height = `${ENDS + labels.length * Math.max(...heights)}px`;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', table.dataset.alt);
  frame.append(canvas);
  const pair = table.closest('.figure-pair');
  pair.prepend(frame);
  pair.classList.add('is-drawn');
  return canvas;
}

function draw(table) {
  const canvas = place(table);
  let chart = new Chart(canvas, settings(table));
  dark.addEventListener('change', () => {
    chart.destroy();
    chart = new Chart(canvas, settings(table));
  });
}

if (window.Chart) {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  document.querySelectorAll('table[data-chart]').forEach(draw);
}
