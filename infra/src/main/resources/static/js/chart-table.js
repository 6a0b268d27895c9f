// What a table says: a label for each row, and a series for each column that is to be drawn.
function number(cell) {
  const data = cell.querySelector('data');
  return data === null ? null : Number(data.value);
}

export function read(table) {
  const rows = [...table.tBodies[0].rows];
  const series = [...table.tHead.rows[0].cells].flatMap((head, at) => (head.dataset.drawn === undefined
    ? []
    : [{ name: head.textContent.trim(), tone: head.dataset.drawn, values: rows.map((row) => number(row.cells[at])) }]));
  return { labels: rows.map((row) => row.cells[0].textContent.trim()), series };
}
