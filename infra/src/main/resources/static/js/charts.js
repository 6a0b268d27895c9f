// Draws each table that asks for it. The numbers are read from the table, so that they are on the page once.
import { read } from './chart-table.js';
import { fills, ink } from './chart-fills.js';

const ROW = 30;
const ENDS = 110;
const LONGEST = 26;
const still = matchMedia('(prefers-reduced-motion: reduce)');
const dark = matchMedia('(prefers-color-scheme: dark)');

function shortened(text) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function axes(stacked, labels) {
  const { text, line } = ink();
  const common = { stacked, ticks: { color: text, precision: 0 }, grid: { color: line } };
  const names = { ...common.ticks, autoSkip: false, callback: (value) => shortened(labels[value]) };
  return { x: { ...common, beginAtZero: true }, y: { ...common, ticks: names, grid: { display: false } } };
}

function settings(table) {
  const stacked = table.dataset.chart === 'parts';
  const { labels, series } = read(table);
  const look = fills(series.length);
  const datasets = series.map((one, i) => ({ label: one.name, data: one.values, ...look[i], borderWidth: 1 }));
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
  const bars = table.dataset.chart === 'parts' ? 1 : series.length * 0.6;
  frame.className = 'figure-chart';
  frame.style.height = `${ENDS + labels.length * ROW * bars}px`;
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
